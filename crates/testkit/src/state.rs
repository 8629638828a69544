//! Everything that a store holds of a run, as text, without what differs from one time to the next.

use pairloom_store::Store;
use std::fmt::Write;

/// The run, its counters, its samples with the first letters of their pictures' hashes, its ledger. Two runs of the same
/// plan have the same text, however often the process died.
pub async fn whole_state(store: &Store, name: &str) -> String {
    let mut text = String::new();
    let run = store.run(name).await.expect("a run").expect("the run");
    let view = &run.view;
    writeln!(text, "run {name}: {} {:?}, {} samples", view.state.as_str(), view.message, run.total).expect("text");
    for row in store.run_rows(name).await.expect("rows") {
        let c = row.counts;
        writeln!(
            text,
            "  {}: planned {} done {} refused {} failed {} in doubt {} pictures {}",
            row.subtask, c.planned, c.done, c.refused, c.failed, c.in_doubt, c.pictures
        )
        .expect("text");
    }
    let mut after = None;
    loop {
        let samples = store.samples_after(name, after, &[], 200).await.expect("samples");
        let Some(last) = samples.last() else { return text };
        after = Some(last.ordinal);
        for sample in samples {
            write!(text, "{:>4} {} {}", sample.ordinal, sample.sample.id, sample.state.as_str()).expect("text");
            for picture in &sample.pictures {
                let has = if store.blobs().has(&picture.picture.hash).await { "" } else { " missing" };
                let (width, height) = (picture.picture.width, picture.picture.height);
                let hash = picture.picture.hash.get(..8).unwrap_or_default();
                write!(text, " [{} {hash} {width}x{height}{has}]", picture.stage).expect("text");
            }
            let run = sample.run.clone();
            for purchase in store.purchases_of(&run, sample.ordinal).await.expect("the ledger") {
                write!(text, " ({}.{} {})", purchase.stage, purchase.attempt, purchase.state.as_str()).expect("text");
            }
            let message = if sample.message.is_empty() { String::new() } else { format!(" {}", sample.message) };
            writeln!(text, "{message}").expect("text");
        }
    }
}
