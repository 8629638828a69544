//! Studio, the embedded image model: free, on this machine's processors, the same bytes for the same sample.

use super::Adapter;
use crate::{Answer, ImageProvider, ImageRequest, Made, Outcome, PictureStage, ProviderError, RawAnswer, Trouble};
use async_trait::async_trait;
use pairloom_model::Pools;
use pairloom_studio::VERSION;
use pairloom_studio::{Stage, Studio};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What the registry says about it.
pub const ADAPTER: Adapter = Adapter {
    name: "studio",
    label: "Studio",
    about: "The embedded image model: draws on this machine, free, without key or network.",
    paid: false,
    needs_model: false,
};

/// Studio with the pools of a run's catalogue.
pub struct StudioProvider {
    studio: Studio,
    pools: Arc<Pools>,
    parallel: usize,
}

impl StudioProvider {
    /// Draws `parallel` pictures at once; as many as there are processors is right.
    pub fn new(studio: Studio, pools: Arc<Pools>, parallel: usize) -> Self {
        Self { studio, pools, parallel: parallel.max(1) }
    }
}

#[async_trait]
impl ImageProvider for StudioProvider {
    fn name(&self) -> &str {
        ADAPTER.name
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
        let (studio, pools, sample, size) =
            (self.studio.clone(), self.pools.clone(), request.sample.clone(), request.size);
        let stage = match request.stage {
            PictureStage::Source => Stage::Source,
            PictureStage::Turn(turn) => Stage::Turn(turn),
        };
        let drawn = tokio::task::spawn_blocking(move || studio.draw(&sample, &pools, stage, size)).await;
        let drawn = drawn.map_err(|error| {
            let why = format!("Studio broke off while drawing `{}`: {error}; please report it", request.sample.id);
            ProviderError::new(Trouble::Sample, why)
        })?;
        Ok(Answer::Ready(match drawn {
            Ok(drawn) => Outcome::Made(Made {
                bytes: drawn.png.into(),
                region: drawn.region,
                nodes: drawn.nodes,
                provenance: BTreeMap::from([
                    ("provider".to_owned(), ADAPTER.name.to_owned()),
                    ("studio version".to_owned(), VERSION.to_owned()),
                    ("art pack".to_owned(), self.studio.art().hash().to_owned()),
                    ("art direction".to_owned(), self.studio.direction().to_string()),
                ]),
            }),
            Err(refusal) => Outcome::Refused(refusal.0),
        }))
    }

    async fn read(&self, _raw: &RawAnswer) -> Result<Outcome, ProviderError> {
        Err(ProviderError::new(Trouble::Sample, "Studio keeps no raw answers; this one is another provider's"))
    }
}
