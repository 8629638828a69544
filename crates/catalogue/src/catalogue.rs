//! A catalogue as a whole: items read, pools gathered, templates compiled, under one content hash.

use crate::item::{Body, Item, ItemKind};
use pairloom_model::pool::UNDRAWN;
use pairloom_model::requirement::is_drawn;
use pairloom_model::views::Problem;
use pairloom_model::{Kind, Pools, RequirementKind, Subtask, SubtaskId};
use pairloom_prompt::{CompiledSubtask, Lexicon};
use rayon::prelude::*;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};

type CompileResult = Result<Arc<CompiledSubtask>, Vec<Problem>>;

/// One immutable revision, everything looked up and compiled.
pub struct Catalogue {
    /// SHA-256 over all items, in hexadecimal.
    pub revision: String,
    pub pools: Arc<Pools>,
    pub lexicon: Lexicon,
    /// The words without what Studio cannot draw; the source pictures of edits are Studio's.
    /// Made when first asked for.
    drawn: OnceLock<Lexicon>,
    subtasks: BTreeMap<SubtaskId, Subtask>,
    /// By kind and id, the hash of each item's text.
    hashes: BTreeMap<(ItemKind, String), String>,
    /// Made when first asked for.
    compiled: BTreeMap<SubtaskId, OnceLock<CompileResult>>,
    compiled_drawn: BTreeMap<SubtaskId, OnceLock<CompileResult>>,
    /// What the linter says of each subtask; made when first asked for.
    lints: BTreeMap<SubtaskId, OnceLock<Vec<Problem>>>,
}

impl Catalogue {
    /// Reads items. A template that does not compile leaves its subtask without a plan, not the catalogue without a page.
    ///
    /// # Errors
    /// Items that cannot be read at all.
    pub fn new(items: &[Item]) -> Result<Self, Vec<Problem>> {
        Self::after(items, None)
    }

    /// The same, what an earlier catalogue had compiled taken over where neither the subtask nor a pool that it draws from
    /// has changed.
    ///
    /// # Errors
    /// Items that cannot be read at all.
    pub fn after(items: &[Item], earlier: Option<&Catalogue>) -> Result<Self, Vec<Problem>> {
        let (mut pools, mut subtasks, mut problems) = (Vec::new(), BTreeMap::new(), Vec::new());
        let read: Vec<Result<Body, Vec<Problem>>> = items.par_iter().map(Item::read).collect();
        for body in read {
            match body {
                Ok(Body::Pool(pool)) => pools.push(pool),
                Ok(Body::Subtask(subtask)) => {
                    subtasks.insert(subtask.id.clone(), subtask);
                }
                Err(found) => problems.extend(found),
            }
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        let pools = Arc::new(Pools::new(pools));
        let lexicon = Lexicon::new(&pools);
        let hashes: BTreeMap<(ItemKind, String), String> =
            items.par_iter().map(|item| ((item.kind, item.id.clone()), item.hash())).collect();
        let cells = |known: Option<&BTreeMap<SubtaskId, OnceLock<CompileResult>>>| {
            let cell = |id: &SubtaskId| {
                let kept = earlier.zip(known).and_then(|(earlier, known)| kept(id, &hashes, earlier, known));
                (id.clone(), kept.map_or_else(OnceLock::new, |compiled| OnceLock::from(Ok(compiled))))
            };
            subtasks.keys().map(cell).collect::<BTreeMap<_, _>>()
        };
        let compiled = cells(earlier.map(|earlier| &earlier.compiled));
        let compiled_drawn = cells(earlier.map(|earlier| &earlier.compiled_drawn));
        let lints = subtasks.keys().map(|id| (id.clone(), OnceLock::new())).collect();
        let drawn = OnceLock::new();
        Ok(Self {
            revision: revision_of(&hashes),
            pools,
            lexicon,
            drawn,
            subtasks,
            hashes,
            compiled,
            compiled_drawn,
            lints,
        })
    }

    /// All subtasks by id.
    pub fn subtasks(&self) -> impl Iterator<Item = &Subtask> {
        self.subtasks.values()
    }

    /// The subtask with this id.
    pub fn subtask(&self, id: &str) -> Option<&Subtask> {
        self.subtasks.get(id)
    }

    /// The subtask with its templates compiled; `None` where there is no such subtask or it has errors.
    pub fn compiled(&self, id: &str) -> Option<&Arc<CompiledSubtask>> {
        self.compile(id)?.as_ref().ok()
    }

    /// The same with only what Studio can draw.
    pub fn compiled_drawn(&self, id: &str) -> Option<&Arc<CompiledSubtask>> {
        let subtask = self.subtasks.get(id)?;
        if subtask.kind == Kind::Editing {
            return self.compiled(id);
        }
        let compile = || {
            let mut narrowed = subtask.clone();
            narrowed.templates.retain(|template| template.requirements.iter().all(|line| drawn(id, line)));
            CompiledSubtask::new(&narrowed, self.drawn()).map(Arc::new)
        };
        self.compiled_drawn.get(id)?.get_or_init(compile).as_ref().ok()
    }

    /// What is compiled by now, without waiting for it: `None` while nobody has asked for the subtask yet.
    pub fn compiled_by_now(&self, id: &str) -> Option<Result<&Arc<CompiledSubtask>, &[Problem]>> {
        Some(self.compiled.get(id)?.get()?.as_ref().map_err(Vec::as_slice))
    }

    /// Compiles these subtasks on several threads, so that asking for them later takes no time.
    pub fn prepare(&self, ids: &[&str], drawn: bool, threads: usize) {
        // The longest first, so that no thread waits for one that began late.
        let length = |id: &&str| {
            let templates = self.subtasks.get(*id).map_or(&[][..], |subtask| &subtask.templates);
            templates.iter().map(|template| template.text.len()).sum::<usize>()
        };
        let mut ids = ids.to_vec();
        ids.sort_by_cached_key(|id| std::cmp::Reverse(length(id)));
        let next = AtomicUsize::new(0);
        let work = || {
            while let Some(id) = ids.get(next.fetch_add(1, Ordering::Relaxed)) {
                if drawn {
                    self.compiled_drawn(id)
                } else {
                    self.compiled(id)
                };
            }
        };
        if threads < 2 || ids.len() < 2 {
            return work();
        }
        std::thread::scope(|scope| {
            for _ in 0..threads.min(ids.len()) {
                scope.spawn(work);
            }
        });
    }

    /// Why a subtask's templates do not compile; empty where they do.
    pub fn errors(&self, id: &str) -> &[Problem] {
        match self.compile(id) {
            Some(Err(problems)) => problems,
            _ => &[],
        }
    }

    /// What is wrong or doubtful with a subtask and its templates; the places begin with `subtask/template: `.
    pub fn problems(&self, id: &str) -> &[Problem] {
        let lint = || crate::lint::lint_subtask_item(self, id);
        self.lints.get(id).map_or(&[], |problems| problems.get_or_init(lint))
    }

    /// The words that templates of this kind draw from.
    pub fn lexicon_of(&self, kind: Kind) -> &Lexicon {
        if kind == Kind::Editing { self.drawn() } else { &self.lexicon }
    }

    /// The words without what Studio has no artwork for.
    fn drawn(&self) -> &Lexicon {
        self.drawn.get_or_init(|| self.lexicon.without(UNDRAWN))
    }

    fn compile(&self, id: &str) -> Option<&CompileResult> {
        let subtask = self.subtasks.get(id)?;
        let compile = || CompiledSubtask::new(subtask, self.lexicon_of(subtask.kind)).map(Arc::new);
        self.compiled.get(id).map(|compiled| compiled.get_or_init(compile))
    }
}

/// Whether Studio understands a template's requirement. One whose name is a draw's says what it is only when it is drawn.
fn drawn(subtask: &str, line: &str) -> bool {
    let name = line.split('(').next().unwrap_or_default().trim();
    RequirementKind::find(name).is_none() || is_drawn(subtask, name)
}

/// What an earlier catalogue compiled for a subtask, if that would come out the same now.
fn kept(
    id: &SubtaskId,
    hashes: &BTreeMap<(ItemKind, String), String>,
    earlier: &Catalogue,
    known: &BTreeMap<SubtaskId, OnceLock<CompileResult>>,
) -> Option<Arc<CompiledSubtask>> {
    let same = |kind: ItemKind, id: &str| {
        let key = (kind, id.to_owned());
        hashes.get(&key).is_some_and(|hash| earlier.hashes.get(&key) == Some(hash))
    };
    let compiled = known.get(id)?.get()?.as_ref().ok()?;
    let draws = compiled.templates.iter().flat_map(|template| &template.draws);
    let pools_same =
        draws.filter_map(|draw| draw.pool.as_ref()).all(|pool| same(ItemKind::Pool, pool.pool.id.as_str()));
    (same(ItemKind::Subtask, id.as_str()) && pools_same).then(|| Arc::clone(compiled))
}

/// The content hash of a set of items: the same texts are the same revision, in whatever folder or order they stand.
pub fn revision(items: &[Item]) -> String {
    revision_of(&items.iter().map(|item| ((item.kind, item.id.clone()), item.hash())).collect())
}

fn revision_of(hashes: &BTreeMap<(ItemKind, String), String>) -> String {
    let mut hash = Sha256::new();
    for ((kind, id), item) in hashes {
        hash.update(format!("{kind}\n{id}\n{item}\n"));
    }
    data_encoding::HEXLOWER.encode(&hash.finalize())
}
