//! Looking at samples: gallery, sample page, pictures.

use crate::{Service, ServiceError};
use pairloom_model::views::{
    Card, FacetValue, GalleryPage, GalleryQuery, RequirementView, RunView, SampleView, TurnView,
};
use pairloom_model::{Domain, Format, Kind, Requirement, RequirementKind, Sample, Value};
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
    /// `Invalid` for a query that makes no sense, and the database's.
    pub async fn gallery(&self, query: &GalleryQuery) -> Result<GalleryPage, ServiceError> {
        check_query(query)?;
        let mut page = self.store().gallery(query).await?;
        page.cards = self.named(page.cards);
        for facet in &mut page.facets {
            let field = facet.field.clone();
            facet.values.iter_mut().for_each(|value| self.label(&field, value));
        }
        Ok(page)
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
        let mut turns = Vec::new();
        for (at, turn) in stored.sample.turns.iter().enumerate() {
            let stage = at as i32;
            let result = stored.picture(stage);
            let present = match result {
                Some(result) => self.store().blobs().has(&result.picture.hash).await,
                None => true,
            };
            let before = (stored.sample.kind == Kind::Editing).then(|| stored.picture(stage - 1)).flatten();
            let requirements = turn.operations.iter().flat_map(|operation| &operation.requirements);
            turns.push(TurnView {
                instruction: turn.instruction.clone(),
                requirements: requirements.map(|requirement| view(requirement, &stored.sample)).collect(),
                input: before.map(|picture| picture.picture.clone()),
                result: result.map(|picture| picture.picture.clone()),
                result_missing: !present,
                region: result.and_then(|picture| picture.region),
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

fn check_query(query: &GalleryQuery) -> Result<(), ServiceError> {
    let wrong = |field: &str, value: &str, mend: &str| {
        Err(ServiceError::invalid(field, format!("`{value}` is no value of this filter"), mend))
    };
    if !query.difficulty.is_empty() && !matches!(query.difficulty.as_str(), "1" | "2" | "3" | "4" | "5") {
        return wrong("difficulty", &query.difficulty, "use a grade from 1 to 5");
    }
    if !query.kind.is_empty() && Kind::parse(&query.kind).is_none() {
        return wrong("kind", &query.kind, "use generation or editing");
    }
    if !query.format.is_empty() && Format::parse(&query.format).is_none() {
        return wrong("format", &query.format, "use a format such as caption or command");
    }
    if !query.state.is_empty() && pairloom_model::views::SampleState::parse(&query.state).is_none() {
        return wrong("state", &query.state, "use done, pending, refused, failed or in-doubt");
    }
    let limit = query.limit.parse::<u32>().ok().filter(|limit| (1..=200).contains(limit));
    if !query.limit.is_empty() && limit.is_none() {
        return wrong("limit", &query.limit, "use a number from 1 to 200");
    }
    Ok(())
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

/// A requirement with the question that tests it, draws named as the instruction names them.
fn view(requirement: &Requirement, sample: &Sample) -> RequirementView {
    let kind = RequirementKind::find(&requirement.name);
    let mut question = kind.map_or_else(|| requirement.to_string(), |kind| kind.question.to_owned());
    for (at, argument) in requirement.arguments.iter().enumerate() {
        let name = match sample.binding(argument) {
            Some(Value::Entry { form, .. }) => form.clone(),
            _ => argument.clone(),
        };
        question = question.replace(&format!("{{{at}}}"), &name);
    }
    if let Some(value) = &requirement.value {
        let said = sample.bindings.iter().find_map(|binding| match &binding.value {
            Value::Entry { entry, form, .. } if entry.as_str() == value => Some(form.clone()),
            _ => None,
        });
        let shown =
            if requirement.name == "text" { format!("“{value}”") } else { said.unwrap_or_else(|| value.clone()) };
        question = question.replace("{=}", &shown);
    }
    RequirementView { requirement: requirement.clone(), question }
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
