//! Looking at samples: gallery, sample page, pictures.

use crate::{Service, ServiceError};
use pairloom_model::views::{
    Card, FacetValue, GalleryPage, GalleryQuery, RequirementView, RunView, SampleView, TurnView,
};
use pairloom_model::{Domain, Format, Kind, Requirement};
use pairloom_prompt::questions::question;
use pairloom_store::{SOURCE_STAGE, StoredSample, image_facts};

/// Stored bytes with what a response needs to say about them.
pub struct Blob {
    pub bytes: Vec<u8>,
    pub media_type: &'static str,
}

impl Service {
    /// One page of the gallery.
    ///
    /// # Errors
    /// `Invalid` for a query that makes no sense, `NotFound` for a run, domain or subtask that there is not, and the
    /// database's.
    pub async fn gallery(&self, query: &GalleryQuery) -> Result<GalleryPage, ServiceError> {
        self.find_filters(query).await?;
        let mut page = self.store().gallery(query).await?;
        page.cards = self.named(page.cards);
        for facet in &mut page.facets {
            let field = facet.field.clone();
            facet.values.iter_mut().for_each(|value| self.label(&field, value));
        }
        Ok(page)
    }

    async fn find_filters(&self, query: &GalleryQuery) -> Result<(), ServiceError> {
        let missing = |what, name: &str| Err(ServiceError::NotFound { what, name: name.to_owned() });
        if !query.domain.is_empty() && Domain::find(&query.domain).is_none() {
            return missing("domain", &query.domain);
        }
        if !query.subtask.is_empty() {
            self.library().subtask(&query.subtask)?;
        }
        if !query.run.is_empty() && self.store().run(&query.run).await?.is_none() {
            return missing("run", &query.run);
        }
        Ok(())
    }

    fn label(&self, field: &str, value: &mut FacetValue) {
        let found = match field {
            "domain" => Domain::find(&value.value).map(|domain| domain.name.to_owned()),
            "subtask" => self.library().catalogue.subtask(&value.value).map(|subtask| subtask.name.clone()),
            "kind" => Kind::parse(&value.value).map(|kind| kind.label().to_owned()),
            "format" => Format::parse(&value.value).map(|format| format.label().to_owned()),
            "difficulty" => Some(format!("Grade {}", value.value)),
            _ => None,
        };
        if let Some(label) = found {
            value.label = label;
        }
    }

    /// Cards with the names of their subtasks.
    pub(crate) fn named(&self, mut cards: Vec<Card>) -> Vec<Card> {
        let library = self.library();
        for card in &mut cards {
            if let Some(subtask) = library.catalogue.subtask(card.subtask.as_str()) {
                card.subtask_name = subtask.name.clone();
            }
        }
        cards
    }

    /// The sample page.
    ///
    /// # Errors
    /// `NotFound`, and the database's.
    pub async fn sample(&self, run: &str, id: &str) -> Result<SampleView, ServiceError> {
        let missing = || ServiceError::NotFound { what: "sample", name: format!("{run}/{id}") };
        let view = self.run_view(run).await?;
        let stored = self.store().sample(run, id).await?.ok_or_else(missing)?;
        let (previous, next) = self.store().neighbours(run, stored.ordinal).await?;
        let turns = self.turns(&stored).await;
        let card = self.named(vec![card(&stored)]).pop().ok_or_else(missing)?;
        Ok(SampleView {
            card,
            provenance: provenance(&stored, &view),
            sample: stored.sample,
            ordinal: stored.ordinal,
            run: view,
            turns,
            message: stored.message,
            previous,
            next,
        })
    }

    async fn turns(&self, stored: &StoredSample) -> Vec<TurnView> {
        let library = self.library();
        let asked = |requirement: &Requirement| RequirementView {
            requirement: requirement.clone(),
            question: question(requirement, &stored.sample, &library.catalogue.pools),
        };
        let mut turns = Vec::new();
        for (at, turn) in stored.sample.turns.iter().enumerate() {
            let stage = at as i32;
            let result = stored.picture(stage);
            let before = (stored.sample.kind == Kind::Editing).then(|| stored.picture(stage - 1)).flatten();
            let mut lost = Vec::new();
            for picture in before.iter().chain(&result) {
                if !self.store().blobs().has(&picture.picture.hash).await {
                    lost.push(picture.picture.hash.clone());
                }
            }
            let requirements = turn.operations.iter().flat_map(|operation| &operation.requirements);
            turns.push(TurnView {
                instruction: turn.instruction.clone(),
                requirements: requirements.map(asked).collect(),
                input: before.map(|picture| picture.picture.clone()),
                result: result.map(|picture| picture.picture.clone()),
                lost,
                region: result.and_then(|picture| picture.region),
                nodes: result.map(|picture| picture.nodes.clone()).unwrap_or_default(),
            });
        }
        turns
    }

    /// A stored picture by its hash, SHA-256 in hexadecimal.
    ///
    /// # Errors
    /// `NotFound` where it is not there or was removed.
    pub async fn blob(&self, hash: &str) -> Result<Blob, ServiceError> {
        let bytes = self.store().blobs().get(hash).await?;
        let media_type = image_facts(&bytes, false).map_or("application/octet-stream", |facts| facts.media_type);
        Ok(Blob { bytes: bytes.into(), media_type })
    }

    /// The thumbnail of a stored picture, a WebP or JPEG of at most 384 pixels a side, made when first asked for.
    ///
    /// # Errors
    /// `NotFound` where the picture is not there or was removed.
    pub async fn thumbnail(&self, hash: &str) -> Result<Blob, ServiceError> {
        let (bytes, media_type) = self.store().blobs().thumbnail(hash).await?;
        Ok(Blob { bytes: bytes.into(), media_type })
    }
}

fn card(stored: &StoredSample) -> Card {
    let sample = &stored.sample;
    Card {
        run: stored.run.to_string(),
        id: sample.id.clone(),
        subtask: sample.subtask.clone(),
        subtask_name: sample.subtask.to_string(),
        domain: sample.domain.clone(),
        kind: sample.kind,
        level: sample.level.clone(),
        difficulty: sample.difficulty,
        format: sample.format,
        state: stored.state,
        instruction: sample.instruction.clone(),
        source: stored.picture(SOURCE_STAGE).map(|picture| picture.picture.clone()),
        results: (0..sample.turns.len() as i32)
            .map(|stage| stored.picture(stage).map(|picture| picture.picture.clone()))
            .collect(),
    }
}

fn provenance(stored: &StoredSample, run: &RunView) -> Vec<(String, String)> {
    let mut rows = vec![
        ("Template".to_owned(), format!("{}/{}", stored.sample.subtask, stored.sample.template)),
        ("Seed".to_owned(), stored.sample.seed.to_string()),
        ("Run".to_owned(), run.spec.name.clone()),
        ("Place in the plan".to_owned(), stored.ordinal.to_string()),
        ("Plan".to_owned(), run.plan_key.clone()),
        ("Catalogue".to_owned(), run.catalogue_revision.clone()),
        ("Provider".to_owned(), run.spec.provider.clone()),
    ];
    if !run.spec.model.is_empty() {
        rows.push(("Model".to_owned(), run.spec.model.clone()));
    }
    for picture in &stored.pictures {
        let stage =
            if picture.stage == SOURCE_STAGE { "Source".to_owned() } else { format!("Turn {}", picture.stage + 1) };
        rows.push((
            format!("{stage}: picture"),
            format!("{} × {}, {} bytes", picture.picture.width, picture.picture.height, picture.picture.bytes),
        ));
        rows.push((format!("{stage}: SHA-256"), picture.picture.hash.clone()));
        rows.extend(picture.provenance.iter().map(|(key, value)| (format!("{stage}: {key}"), value.clone())));
    }
    rows
}
