//! The command line, used as scripts and administrators use it: the real program, real vaults, exit codes.
