#!/bin/bash
# Stands in for the C compiler of a system whose compiler is not here: writes an empty object wherever it is asked for one. Enough to
# check Rust code, for which nothing is linked.
set -euo pipefail
if [[ " $* " == *" -E "* ]]; then
    echo clang
    exit 0
fi
out= previous=
for argument in "$@"; do
    if [[ $previous == -o ]]; then out=$argument; fi
    case $argument in
        -o?*) out=${argument#-o} ;;
        -Fo*) out=${argument#-Fo} ;;
    esac
    previous=$argument
done
if [[ -n $out ]]; then
    mkdir -p "$(dirname "$out")"
    echo 'int empty;' | cc -x c -c - -o "$out"
fi
