//! The whole catalogue out to files and in from files, with what an import would change before anything is written.

use crate::components::page::{Head, load, query};
use crate::components::problems::Problems;
use crate::components::small::{Empty, Figure, Scroll};
use crate::forms::Submitted;
use crate::shell::{see_other, set_status, submitted};
use crate::{ApiError, api, text, urls};
use leptos::prelude::*;
use pairloom_model::views::{Exchange, ImportChange, ImportPreview, Problem};

/// The field of the archive.
const ARCHIVE: &str = "archive";

/// The page at `/catalogue`. `?upload=` is an archive whose import is looked at, `?imported=` how many items came in.
#[component]
pub fn Catalogue() -> impl IntoView {
    load(page(query()))
}

async fn page(query: String) -> Result<AnyView, ApiError> {
    let pairs = urls::pairs(&query);
    let get = |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone());
    let (mut upload, mut problems) = (get("upload"), Vec::new());
    if let Some(posted) = submitted() {
        match act(&posted).await {
            Ok(Ok(url)) => {
                see_other(&url);
                return Ok(().into_any());
            }
            Ok(Err(found)) => {
                set_status(400);
                problems = found;
            }
            Err(error) if error.status < 500 => {
                set_status(error.status);
                problems = error.into_problems();
            }
            Err(error) => return Err(error),
        }
        upload = Some(posted.text("upload")).filter(|key| !key.is_empty());
    }
    let preview = match &upload {
        Some(key) => Some(api::catalogue::held_import(key).await),
        None => None,
    };
    let preview = match preview {
        Some(Ok((preview, revision))) => Some(view! {
            <Preview preview upload=upload.unwrap_or_default() revision/>
        }),
        // It was pushed out by newer ones, or the server was started again.
        Some(Err(error)) if error.status == 404 => {
            set_status(404);
            let message = "this upload is no longer kept here";
            problems.push(Problem::error(ARCHIVE, message, "choose the archive again"));
            None
        }
        Some(Err(error)) => return Err(error),
        None => None,
    };
    let imported = get("imported").and_then(|count| count.parse().ok()).map(|count: u64| match count {
        0 => "Nothing differed; nothing was written.".to_owned(),
        _ => format!("{} a new version.", text::counted(count, "item has", "items have")),
    });
    let (pools, revision) = api::catalogue::pool_names();
    let short: String = revision.chars().take(12).collect();
    let (pools, tree) = (pools.len() as u64, api::catalogue::tree().await?);
    let subtasks: u64 = tree.domains.iter().map(|domain| domain.subtasks.len() as u64).sum();
    Ok(view! {
        <Head title="Catalogue">
            <a class="button button--primary" href="/catalogue.zip" download="">"Download"</a>
        </Head>
        {imported.filter(|_| problems.is_empty()).map(|said| view! { <p class="banner" role="status">{said}</p> })}
        <p class="lead prose">
            "All subtasks and pools as one archive of text files, to keep under version control, to work on with other tools, or to carry to another Pairloom. What is downloaded and imported again is equal to the byte."
        </p>
        <dl class="figures figures--row">
            <Figure label="Subtasks" value=text::grouped(subtasks)/>
            <Figure label="Pools" value=text::grouped(pools)/>
            <Figure label="Revision" value=short full=revision/>
        </dl>
        <section class="block" aria-labelledby="import">
            <h2 id="import">"Import"</h2>
            <Problems problems/>
            <form class="upload" method="post" enctype="multipart/form-data">
                <label class="field"><span>"A zip archive with pools/, generation/ or editing/"</span>
                    <input type="file" name=ARCHIVE accept=".zip,application/zip" required=true/>
                </label>
                <button class="button" name="intent" value="look">"See what it would change"</button>
            </form>
        </section>
        {preview}
    }
    .into_any())
}

/// Does what the pressed button asks for: the address to go to, or what is wrong.
async fn act(posted: &Submitted) -> Result<Result<String, Vec<Problem>>, ApiError> {
    if posted.intent() == "import" {
        let (key, revision) = (posted.text("upload"), posted.text("revision"));
        return Ok(match api::catalogue::import_held(&key, &revision).await? {
            Exchange::Written(count) => Ok(format!("/catalogue?imported={count}")),
            Exchange::Rejected(problems) => Err(problems),
        });
    }
    let Some(archive) = posted.file(ARCHIVE) else {
        return Ok(Err(vec![Problem::error(ARCHIVE, "no file was chosen", "choose a .zip archive")]));
    };
    let key = api::catalogue::hold_import(archive.to_vec()).await?;
    Ok(Ok(urls::with_query("/catalogue", [("upload", key.as_str())]) + "#preview"))
}

#[component]
fn Preview(preview: ImportPreview, upload: String, revision: String) -> impl IntoView {
    let changes = preview.changes.len() as u64;
    let (new, changed) = (changes - preview.changed(), preview.changed());
    let possible = changes > 0 && preview.problems.is_empty();
    let button = format!("Import {} as new versions", text::counted(changes, "item", "items"));
    let rows = preview.changes.into_iter().map(row).collect_view();
    view! {
        <section class="block" aria-labelledby="preview">
            <h2 id="preview">"What this import would change"</h2>
            <dl class="figures figures--row">
                <Figure label="New" value=text::grouped(new)/>
                <Figure label="Changed" value=text::grouped(changed)/>
                <Figure label="As they are" value=text::grouped(preview.unchanged)/>
                <Figure label="Only here; they stay" value=text::grouped(preview.kept)/>
            </dl>
            <Problems problems=preview.problems/>
            {(changes == 0).then(|| view! { <Empty text="Nothing in the archive differs from what is here."/> })}
            {(changes > 0).then(|| view! {
                <Scroll>
                    <table class="table">
                        <thead><tr>
                            <th scope="col">"Item"</th><th scope="col">"Kind"</th><th scope="col">"Change"</th>
                            <th scope="col" class="number">"Lines added"</th><th scope="col" class="number">"Lines taken out"</th>
                        </tr></thead>
                        <tbody>{rows}</tbody>
                    </table>
                </Scroll>
            })}
            <form method="post" class="inline form-actions">
                <input type="hidden" name="upload" value=upload/>
                <input type="hidden" name="revision" value=revision/>
                {possible.then(|| view! { <button class="button button--primary" name="intent" value="import">{button}</button> })}
                <a class="button" href="/catalogue">"Leave it"</a>
            </form>
        </section>
    }
    .into_any()
}

fn row(change: ImportChange) -> impl IntoView {
    let href = match change.kind.as_str() {
        "pool" => urls::pool(&change.id),
        _ => urls::subtask(&change.id),
    };
    let name = match change.new {
        true => change.id.into_any(),
        false => view! { <a href=href>{change.id}</a> }.into_any(),
    };
    view! {
        <tr>
            <th scope="row">{name}</th>
            <td>{change.kind}</td>
            <td>{if change.new { "new" } else { "changed" }}</td>
            <td class="number">{text::grouped(change.added)}</td>
            <td class="number">{text::grouped(change.removed)}</td>
        </tr>
    }
}
