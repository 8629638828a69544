//! Compiles the migrations anew when one changes.

fn main() {
    println!("cargo:rerun-if-changed=../../migrations/sqlite");
}
