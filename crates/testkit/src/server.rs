//! A small server that speaks the image endpoints' dialect, with a book of its own of what it accepted.
//!
//! It runs on a thread of its own, so that it goes on when the process or the runtime under test is taken away. The
//! book is the judge of whether something was bought twice, not the database of the product.

use crate::pictures::picture;
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{HeaderMap, Response, StatusCode, Uri};
use axum::routing::post;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::sync::oneshot;

/// What the server does with a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    None,
    /// Takes so long, then answers.
    Slow(Duration),
    /// Accepts it and never answers.
    Hang,
    Moderation,
    BadRequest,
    WrongKey,
    Quota,
    /// Not accepted: nothing goes into the book.
    RateLimit {
        retry_after_ms: u64,
    },
    ServerError,
    Redirect,
    /// Half of the answer, then the connection is cut.
    ResetInBody,
    NotJson,
    NotAPicture,
    /// The picture at an address instead of in the answer.
    ByUrl,
    /// The same, and the address gives nothing.
    ByDeadUrl,
}

/// One accepted request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub path: String,
    pub prompt: String,
    pub model: String,
    /// Input pictures.
    pub inputs: usize,
    pub authorization: String,
}

/// What the server accepted, in order.
#[derive(Clone, Debug, Default)]
pub struct Book(Arc<Mutex<Vec<Entry>>>);

impl Book {
    /// Everything so far.
    pub fn entries(&self) -> Vec<Entry> {
        self.0.lock().expect("the book").clone()
    }

    /// Prompts that were accepted more than once.
    pub fn twice(&self) -> Vec<String> {
        let mut prompts: Vec<String> = self.entries().into_iter().map(|entry| entry.prompt).collect();
        prompts.sort();
        prompts.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| pair[0].clone()).collect()
    }
}

type Plan = Arc<dyn Fn(usize, &str) -> Fault + Send + Sync>;

#[derive(Clone)]
struct Desk {
    book: Book,
    plan: Plan,
    arrived: Arc<Mutex<usize>>,
    address: SocketAddr,
}

/// The server; it ends when this is dropped.
pub struct ImageServer {
    address: SocketAddr,
    book: Book,
    stop: Option<oneshot::Sender<()>>,
}

impl ImageServer {
    /// Starts one. `plan` is asked with the number of the request, from 0, and its prompt.
    pub fn start(plan: impl Fn(usize, &str) -> Fault + Send + Sync + 'static) -> Self {
        let (stop, stopped) = oneshot::channel::<()>();
        let (ready, address) = std::sync::mpsc::channel();
        let book = Book::default();
        let kept = book.clone();
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
            runtime.block_on(async move {
                let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
                let address = listener.local_addr().expect("an address");
                let desk = Desk { book: kept, plan: Arc::new(plan), arrived: Arc::default(), address };
                let routes = Router::new()
                    .route("/v1/images/generations", post(answer))
                    .route("/v1/images/edits", post(answer))
                    .route("/files/{name}", axum::routing::get(file))
                    .layer(axum::extract::DefaultBodyLimit::disable())
                    .with_state(desk);
                ready.send(address).expect("the test waits");
                tokio::select! {
                    served = axum::serve(listener, routes).into_future() => served.expect("the server"),
                    _ = stopped => {}
                }
            });
        });
        Self { address: address.recv().expect("an address"), book, stop: Some(stop) }
    }

    /// For `OPENAI_BASE_URL`.
    pub fn base_url(&self) -> String {
        format!("http://{}/v1", self.address)
    }

    /// What it accepted.
    pub fn book(&self) -> &Book {
        &self.book
    }
}

impl Drop for ImageServer {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
    }
}

fn entry(uri: &Uri, headers: &HeaderMap, body: &[u8]) -> Entry {
    let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned();
    let json: Option<Value> = serde_json::from_slice(body).ok();
    let text = String::from_utf8_lossy(body);
    let field = |name: &str| match &json {
        Some(json) => json[name].as_str().unwrap_or_default().to_owned(),
        None => {
            let part = text.split(&format!("name=\"{name}\"")).nth(1).unwrap_or_default();
            let value = part.split_once("\r\n\r\n").map_or("", |(_, value)| value);
            value.split("\r\n--").next().unwrap_or_default().to_owned()
        }
    };
    Entry {
        path: uri.path().to_owned(),
        prompt: field("prompt"),
        model: field("model"),
        inputs: text.matches("name=\"image[]\"").count(),
        authorization: header("authorization"),
    }
}

async fn answer(State(desk): State<Desk>, uri: Uri, headers: HeaderMap, body: Bytes) -> Response<Body> {
    let entry = entry(&uri, &headers, &body);
    let at = {
        let mut arrived = desk.arrived.lock().expect("the counter");
        *arrived += 1;
        *arrived - 1
    };
    let fault = (desk.plan)(at, &entry.prompt);
    let prompt = entry.prompt.clone();
    if !matches!(fault, Fault::RateLimit { .. } | Fault::WrongKey | Fault::Quota | Fault::Redirect | Fault::BadRequest)
    {
        desk.book.0.lock().expect("the book").push(entry);
    }
    let error = |status: u16, kind: &str, code: &str| {
        let body = json!({ "error": { "message": "as planned", "type": kind, "code": code, "param": null } });
        respond(status, &[("x-request-id", "req-1")], body.to_string())
    };
    match fault {
        Fault::None => made(&prompt),
        Fault::Slow(time) => {
            tokio::time::sleep(time).await;
            made(&prompt)
        }
        Fault::Hang => std::future::pending().await,
        Fault::Moderation => error(400, "image_generation_user_error", "moderation_blocked"),
        Fault::BadRequest => error(400, "invalid_request_error", "invalid_value"),
        Fault::WrongKey => error(401, "invalid_request_error", "invalid_api_key"),
        Fault::Quota => error(429, "insufficient_quota", "credit_balance_exhausted"),
        Fault::RateLimit { retry_after_ms } => {
            respond(429, &[("retry-after-ms", &retry_after_ms.to_string())], "{}".to_owned())
        }
        Fault::ServerError => error(500, "server_error", "server_error"),
        Fault::Redirect => respond(302, &[("location", "/elsewhere")], String::new()),
        Fault::ResetInBody => {
            let parts = [Ok(Bytes::from_static(b"{\"data\":[{\"b64")), Err(std::io::Error::other("cut as planned"))];
            Response::new(Body::from_stream(futures::stream::iter(parts)))
        }
        Fault::NotJson => respond(200, &[], "<html>hello</html>".to_owned()),
        Fault::NotAPicture => {
            respond(200, &[], json!({ "data": [{ "b64_json": STANDARD.encode("no picture") }] }).to_string())
        }
        Fault::ByUrl | Fault::ByDeadUrl => {
            let name = if fault == Fault::ByUrl { "alive" } else { "dead" };
            let url = format!("http://{}/files/{name}", desk.address);
            respond(200, &[], json!({ "created": 1, "data": [{ "url": url }] }).to_string())
        }
    }
}

async fn file(axum::extract::Path(name): axum::extract::Path<String>) -> Response<Body> {
    match name.as_str() {
        "alive" => Response::new(picture(64, "by url").into()),
        _ => respond(404, &[], String::new()),
    }
}

fn made(prompt: &str) -> Response<Body> {
    let usage = json!({ "input_tokens": 10, "output_tokens": 272, "total_tokens": 282 });
    let data = json!([{ "b64_json": STANDARD.encode(picture(64, prompt)) }]);
    respond(200, &[("x-request-id", "req-1")], json!({ "created": 1, "data": data, "usage": usage }).to_string())
}

fn respond(status: u16, headers: &[(&str, &str)], body: String) -> Response<Body> {
    let mut response = Response::builder().status(StatusCode::from_u16(status).expect("a status"));
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    response.body(body.into()).expect("a response")
}
