//! What a use case needs: the data folder, the newest catalogue, the engine, Studio.

use crate::exchange::Held;
use crate::preparation::Preparation;
use crate::{Library, ServiceError, handover};
use pairloom_catalogue::{Item, ItemKind};
use pairloom_run::{Engine, Setup};
use pairloom_store::{CatalogueItem, NewItem, Store, StoreError};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock, Weak};
use tokio::sync::Notify;
use tokio::task::JoinHandle;

/// Where a variable of the environment comes from.
pub type Variables = Arc<dyn Fn(&str) -> Option<String> + Send + Sync>;

/// What a service is opened with.
#[derive(Clone)]
pub struct Settings {
    /// The data folder; made where it is missing.
    pub data: PathBuf,
    /// Where the art pack may be, best first.
    pub art: Vec<PathBuf>,
    /// The providers' keys and addresses.
    pub variables: Variables,
    /// Pictures that Studio draws at once.
    pub parallel: usize,
}

/// The composition of everything that a use case needs; cheap to clone.
#[derive(Clone)]
pub struct Service {
    inner: Arc<Inner>,
}

struct Inner {
    store: Store,
    engine: Engine,
    library: RwLock<Arc<Library>>,
    preparation: Arc<Preparation>,
    fresh: bool,
    held: Mutex<Held>,
    /// Ends the answering of other processes' requests.
    closing: Arc<Notify>,
    listener: Mutex<Option<JoinHandle<()>>>,
}

impl Service {
    /// Opens a data folder: loads what ships, takes up unfinished runs.
    ///
    /// # Errors
    /// Another process has the folder, the disk is full, a file is damaged.
    pub async fn open(settings: Settings) -> Result<Self, ServiceError> {
        let store = Store::open(&settings.data).await?;
        let fresh = store.runs().await?.is_empty() && store.catalogue().await?.is_empty();
        let shipped = pairloom_catalogue::shipped().map_err(ServiceError::Invalid)?;
        let new = |item: Item| NewItem { kind: item.kind.to_string(), id: item.id, body: item.text };
        let loaded = store.load_shipped(&shipped.into_iter().map(new).collect::<Vec<_>>()).await?;
        for (kind, id) in &loaded.edited {
            tracing::info!(kind, id, "was edited here and ships with another text now; the edited one stays");
        }
        let library = newest(&store).await?;
        let preparation = Arc::new(Preparation::new(
            art_folder(&settings.art),
            art_notice(&settings.art),
            settings.variables,
            settings.parallel,
        ));
        let plans = Arc::clone(&preparation) as Arc<dyn pairloom_run::PlanFactory>;
        let engine = Engine::start(Setup { store: store.clone(), plans, window: 0 }).await?;
        let closing = Arc::new(Notify::new());
        let inner = Arc::new_cyclic(|weak: &Weak<Inner>| {
            let weak = weak.clone();
            let service = move || weak.upgrade().map(|inner| Service { inner });
            let held = Mutex::default();
            let listener = Mutex::new(Some(tokio::spawn(handover::listen(service, closing.clone()))));
            Inner {
                store,
                engine,
                library: RwLock::new(Arc::new(library)),
                preparation,
                fresh,
                held,
                closing,
                listener,
            }
        });
        let service = Self { inner };
        service.count_ahead();
        Ok(service)
    }

    /// Counts all subtasks in the background, so that no page waits for it.
    fn count_ahead(&self) {
        let library = self.library();
        tokio::task::spawn_blocking(move || {
            let ids: Vec<&str> = library.catalogue.subtasks().map(|subtask| subtask.id.as_str()).collect();
            let threads = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
            library.catalogue.prepare(&ids, false, threads);
        });
    }

    /// The newest catalogue of a data folder, which is opened for as long as that takes; also where another process has it.
    ///
    /// # Errors
    /// As [`Service::open`].
    pub async fn library_of(data: &Path) -> Result<Library, ServiceError> {
        let store = match Store::open(data).await {
            Err(StoreError::Locked { .. }) => Store::open_beside(data).await?,
            opened => opened?,
        };
        let library = newest(&store).await;
        store.close().await;
        library
    }

    /// The newest text of every item of a data folder, as [`Service::library_of`] opens it.
    ///
    /// # Errors
    /// As there.
    pub async fn items_of(data: &Path) -> Result<Vec<Item>, ServiceError> {
        let store = match Store::open(data).await {
            Err(StoreError::Locked { .. }) => Store::open_beside(data).await?,
            opened => opened?,
        };
        let stored = store.catalogue().await;
        store.close().await;
        Ok(items(stored?)?.into_iter().map(|(item, _)| item).collect())
    }

    /// Lets what is under way finish, and gives the folder back.
    pub async fn close(&self) {
        self.inner.closing.notify_one();
        let listener = self.inner.listener.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(listener) = listener {
            // One that broke off has nothing left to answer.
            let _ = listener.await;
        }
        self.inner.engine.close().await;
        self.inner.store.close().await;
    }

    /// Whether the data folder was made by this opening.
    pub fn is_fresh(&self) -> bool {
        self.inner.fresh
    }

    /// Why Studio cannot draw; `None` where it can.
    pub fn studio_trouble(&self) -> Option<&str> {
        self.inner.preparation.studio().err()
    }

    pub(crate) fn store(&self) -> &Store {
        &self.inner.store
    }

    pub(crate) fn engine(&self) -> &Engine {
        &self.inner.engine
    }

    pub(crate) fn preparation(&self) -> &Preparation {
        &self.inner.preparation
    }

    /// Uploads between their preview and their import.
    pub(crate) fn held(&self) -> MutexGuard<'_, Held> {
        self.inner.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The newest catalogue.
    pub fn library(&self) -> Arc<Library> {
        self.inner.library.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Reads the newest catalogue again after a save.
    pub(crate) async fn take_up_catalogue(&self) -> Result<(), ServiceError> {
        let (earlier, items) = (self.library(), items(self.inner.store.catalogue().await?)?);
        let library = Arc::new(blocking(move || Library::after(items, Some(&earlier))).await?);
        *self.inner.library.write().unwrap_or_else(PoisonError::into_inner) = library;
        self.count_ahead();
        Ok(())
    }

    /// The newest items with these in their places.
    pub(crate) async fn items_with(&self, changed: &[Item]) -> Result<Vec<(Item, u64)>, ServiceError> {
        let mut items = items(self.inner.store.catalogue().await?)?;
        for changed in changed {
            match items.iter_mut().find(|(item, _)| item.kind == changed.kind && item.id == changed.id) {
                Some((item, version)) => {
                    *item = changed.clone();
                    *version += 1;
                }
                None => items.push((changed.clone(), 1)),
            }
        }
        Ok(items)
    }
}

pub(crate) async fn newest(store: &Store) -> Result<Library, ServiceError> {
    let items = items(store.catalogue().await?)?;
    blocking(move || Library::new(items)).await
}

/// Stored items as the catalogue reads them.
pub(crate) fn items(stored: Vec<CatalogueItem>) -> Result<Vec<(Item, u64)>, ServiceError> {
    let read = |item: CatalogueItem| {
        let kind = ItemKind::parse(&item.kind).ok_or_else(|| {
            ServiceError::Internal(format!("the catalogue has an item of the unknown kind `{}`", item.kind))
        })?;
        Ok((Item { kind, id: item.id, text: item.body }, item.version))
    };
    stored.into_iter().map(read).collect()
}

/// The first of the folders that holds an art pack; the first of all where none does.
fn art_folder(folders: &[PathBuf]) -> &Path {
    let present = folders.iter().find(|folder| folder.join("manifest.json").is_file());
    present.or(folders.first()).map_or(Path::new("art"), PathBuf::as_path)
}

/// The licence notices of the art, where there is any.
pub(crate) fn art_notice(folders: &[PathBuf]) -> Option<String> {
    std::fs::read_to_string(art_folder(folders).join("NOTICE")).ok()
}

/// Runs what takes long on a thread where nobody waits.
pub(crate) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, ServiceError> + Send + 'static,
) -> Result<T, ServiceError> {
    match tokio::task::spawn_blocking(work).await {
        Ok(result) => result,
        Err(error) => Err(ServiceError::Internal(format!("a step broke off: {error}; please report it"))),
    }
}
