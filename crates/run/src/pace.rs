//! How fast a run is, over the last half minute.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

const WINDOW: Duration = Duration::from_secs(30);
/// A rate from less time than this would jump about.
const LEAST: Duration = Duration::from_millis(500);

/// Pictures and samples a second.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pace {
    pub pictures: f64,
    pub samples: f64,
}

/// What was finished lately.
#[derive(Debug)]
pub(crate) struct Meter {
    since: Instant,
    finished: VecDeque<(Instant, u64)>,
}

impl Meter {
    pub(crate) fn new(now: Instant) -> Self {
        Self { since: now, finished: VecDeque::new() }
    }

    pub(crate) fn finished(&mut self, now: Instant, pictures: u64) {
        self.finished.push_back((now, pictures));
        self.forget(now);
    }

    pub(crate) fn pace(&mut self, now: Instant) -> Option<Pace> {
        self.forget(now);
        let over = now.duration_since(self.since).min(WINDOW);
        if over < LEAST || self.finished.is_empty() {
            return None;
        }
        let pictures: u64 = self.finished.iter().map(|(_, pictures)| pictures).sum();
        let per_second = |n: f64| n / over.as_secs_f64();
        Some(Pace { pictures: per_second(pictures as f64), samples: per_second(self.finished.len() as f64) })
    }

    fn forget(&mut self, now: Instant) {
        while self.finished.front().is_some_and(|(at, _)| now.duration_since(*at) > WINDOW) {
            self.finished.pop_front();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_the_last_half_minute() {
        let start = Instant::now();
        let mut meter = Meter::new(start);
        assert_eq!(meter.pace(start), None);
        for second in 1..=40 {
            meter.finished(start + Duration::from_secs(second), 2);
        }
        let pace = meter.pace(start + Duration::from_secs(40));
        assert_eq!(pace, Some(Pace { pictures: 62.0 / 30.0, samples: 31.0 / 30.0 }));
        assert_eq!(meter.pace(start + Duration::from_secs(100)), None);
    }
}
