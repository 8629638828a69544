//! A provider in the process: ready pictures at once, and failures where the test plans them.

use crate::pictures::picture;
use async_trait::async_trait;
use pairloom_provider::{Answer, ImageProvider, ImageRequest, Made, Outcome, ProviderError, RawAnswer, Trouble};
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// What the provider does with one request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mood {
    Make,
    MakeAfter(Duration),
    Refuse,
    Fail,
    /// Whatever it is, no request will work.
    GiveUp,
    Panic,
    /// Bytes that are no picture.
    Nonsense,
}

type Plan = Box<dyn Fn(&ImageRequest) -> Mood + Send + Sync>;

/// The provider. Free of charge: it keeps no ledger.
pub struct FakeProvider {
    name: String,
    side: u32,
    parallel: usize,
    plan: Plan,
    asked: AtomicU64,
}

impl FakeProvider {
    /// Makes every picture, `side` pixels square.
    pub fn new(side: u32) -> Self {
        Self { name: "fake".to_owned(), side, parallel: 2, plan: Box::new(|_| Mood::Make), asked: AtomicU64::new(0) }
    }

    /// The same under another name.
    #[must_use]
    pub fn named(mut self, name: &str) -> Self {
        self.name = name.to_owned();
        self
    }

    /// The same with another plan of what to do.
    #[must_use]
    pub fn with_plan(mut self, plan: impl Fn(&ImageRequest) -> Mood + Send + Sync + 'static) -> Self {
        self.plan = Box::new(plan);
        self
    }

    /// How many requests it got.
    pub fn asked(&self) -> u64 {
        self.asked.load(Ordering::Relaxed)
    }
}

#[async_trait]
impl ImageProvider for FakeProvider {
    fn name(&self) -> &str {
        &self.name
    }

    fn is_paid(&self) -> bool {
        false
    }

    fn parallel(&self) -> usize {
        self.parallel
    }

    fn makes_sources(&self) -> bool {
        true
    }

    async fn send(&self, request: &ImageRequest) -> Result<Answer, ProviderError> {
        self.asked.fetch_add(1, Ordering::Relaxed);
        let made = || {
            let text = format!("{} {:?} {}", request.sample.id, request.stage, request.instruction);
            let provenance = BTreeMap::from([("provider".to_owned(), self.name.clone())]);
            Outcome::Made(Made { bytes: picture(self.side, &text).into(), provenance, ..Made::default() })
        };
        match (self.plan)(request) {
            Mood::Make => Ok(Answer::Ready(made())),
            Mood::MakeAfter(time) => {
                tokio::time::sleep(time).await;
                Ok(Answer::Ready(made()))
            }
            Mood::Refuse => Ok(Answer::Ready(Outcome::Refused("the fake will not".to_owned()))),
            Mood::Fail => Err(ProviderError::new(Trouble::Sample, "the fake cannot")),
            Mood::GiveUp => Err(ProviderError::new(Trouble::Run, "the fake has gone home; bring it back")),
            Mood::Panic => panic!("the fake was told to panic"),
            Mood::Nonsense => Ok(Answer::Ready(Outcome::Made(Made { bytes: "nonsense".into(), ..Made::default() }))),
        }
    }

    async fn read(&self, _raw: &RawAnswer) -> Result<Outcome, ProviderError> {
        Err(ProviderError::new(Trouble::Sample, "the fake keeps no raw answers"))
    }
}
