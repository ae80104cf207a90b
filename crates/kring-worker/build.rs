//! What Microsoft's linker is told: the C runtime goes into the program, and what it imports comes from the system's folder only.
//! Windows resolves imports before the first line runs, in the program's own folder first.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_ENV").is_ok_and(|environment| environment == "msvc") {
        static_vcruntime::metabuild();
        println!("cargo:rustc-link-arg-bins=/DEPENDENTLOADFLAG:0x800");
    }
}
