//! Long steps say what they do and how long they took, on standard error.

use anyhow::Result;
use std::time::{Duration, Instant};

/// Does one step, announced, and says how long it took.
pub fn step<T>(what: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    eprintln!("» {what}");
    let start = Instant::now();
    let result = work();
    let word = if result.is_ok() { "done" } else { "failed" };
    eprintln!("  {word}: {what} ({})", duration(start.elapsed()));
    result
}

/// Says something that takes no time.
pub fn note(what: &str) {
    eprintln!("  {what}");
}

/// A duration for people: `0.4 s`, `12.3 s`, `4 min 05 s`.
pub fn duration(time: Duration) -> String {
    let seconds = time.as_secs();
    if seconds < 60 {
        format!("{:.1} s", time.as_secs_f64())
    } else {
        format!("{} min {:02} s", seconds / 60, seconds % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_read_well() {
        assert_eq!(duration(Duration::from_millis(440)), "0.4 s");
        assert_eq!(duration(Duration::from_secs(59)), "59.0 s");
        assert_eq!(duration(Duration::from_secs(245)), "4 min 05 s");
    }
}
