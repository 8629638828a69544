//! The router with a real service on a temporary data folder: pages, forms, files and their headers.

use super::{SitePaths, router};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode};
use pairloom_service::{Service, Settings};
use std::sync::Arc;
use tempfile::TempDir;
use tower::ServiceExt;

struct Site {
    router: Router,
    service: Service,
    _folder: TempDir,
}

struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    text: String,
}

impl Answer {
    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("a plain header"))
    }
}

async fn site() -> Site {
    let folder = tempfile::tempdir().expect("a folder");
    let package = folder.path().join("site/pkg");
    std::fs::create_dir_all(&package).expect("a folder");
    for (name, text) in
        [("pairloom.js", "js"), ("pairloom_bg.wasm", "wasm"), ("pairloom.css", "css"), ("pairloom.css.gz", "gz")]
    {
        std::fs::write(package.join(name), text).expect("written");
    }
    let settings =
        Settings { data: folder.path().join("data"), art: Vec::new(), variables: Arc::new(|_| None), parallel: 1 };
    let service = Service::open(settings).await.expect("a service");
    let paths = SitePaths { site: folder.path().join("site"), fonts: folder.path().join("fonts") };
    Site { router: router(service.clone(), paths), service, _folder: folder }
}

impl Site {
    async fn send(&self, request: Request<Body>) -> Answer {
        let answer = self.router.clone().oneshot(request).await.expect("an answer");
        let (parts, body) = answer.into_parts();
        let bytes = to_bytes(body, 64 << 20).await.expect("a body");
        Answer { status: parts.status, headers: parts.headers, text: String::from_utf8_lossy(&bytes).into_owned() }
    }

    async fn get(&self, path: &str) -> Answer {
        self.send(Request::get(path).header("accept", "text/html").body(Body::empty()).expect("a request")).await
    }

    async fn post(&self, path: &str, form: &str) -> Answer {
        let request = Request::post(path)
            .header("accept", "text/html")
            .header("content-type", "application/x-www-form-urlencoded")
            .body(Body::from(form.to_owned()));
        self.send(request.expect("a request")).await
    }
}

#[tokio::test]
async fn every_page_is_there_and_says_what_may_run() {
    let site = site().await;
    let paths = [
        "/",
        "/taxonomy",
        "/taxonomy?domain=text-editing",
        "/subtasks/relative-position",
        "/subtasks/add/templates/new",
        "/subtasks/relative-position/templates/new",
        "/pools",
        "/pools/colour",
        "/pools/colour?edit=red",
        "/pools/colour?edit=",
        "/pools/colour?as=text",
        "/runs",
        "/runs/new",
        "/runs/new?subtask=add",
        "/gallery",
        "/gallery?domain=text-editing&q=sign",
        "/distribution",
        "/distribution?kind=editing",
    ];
    for path in paths {
        let answer = site.get(path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.text);
        assert!(answer.text.contains("<h1>") && answer.text.contains("· Pairloom</title>"), "{path}");
        assert!(answer.header("content-security-policy").contains("script-src 'self' 'nonce-"), "{path}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
    }
}

#[tokio::test]
async fn what_is_not_there_is_said_with_its_status() {
    let site = site().await;
    let missing = "0".repeat(64);
    let expected = [
        ("/nowhere", 404, "/nowhere"),
        ("/subtasks/none", 404, "none"),
        ("/subtasks/add/templates/none", 404, "none"),
        ("/pools/none", 404, "none"),
        ("/runs/none", 404, "none"),
        ("/runs/none/spec", 404, "none"),
        ("/events/runs/none", 404, "none"),
        ("/api/none", 404, "there is no page at `/api/none`"),
        ("/runs/none/samples/aaaaaaaaaaaaaaaa", 404, "none"),
        ("/gallery?subtaks=add", 400, "subtaks"),
        ("/gallery?difficulty=9", 400, "9"),
        ("/gallery?after=zzz", 400, "zzz"),
        ("/gallery?limit=9999", 400, "9999"),
        ("/gallery?run=none", 404, "none"),
        ("/gallery?domain=none", 404, "none"),
        ("/gallery?subtask=none", 404, "none"),
        ("/taxonomy?domain=none", 404, "none"),
        ("/distribution?subtask=none", 404, "none"),
        ("/distribution?provider=none", 404, "none"),
        ("/runs/new?subtask=none", 404, "none"),
        ("/pools/colour?edit=none", 404, "none"),
        ("/distribution.csv?x=1", 400, "`x`"),
        ("/blobs/abc", 400, "64 hexadecimal digits"),
        (&format!("/blobs/{missing}"), 404, &missing),
        (&format!("/thumbnails/{missing}"), 404, &missing),
    ];
    for (path, status, text) in expected {
        let answer = site.get(path).await;
        assert_eq!(answer.status, status, "{path}: {}", answer.text);
        assert!(answer.text.contains(text), "{path}: {}", answer.text);
    }
    let json = site.send(Request::get("/runs/none/spec").body(Body::empty()).expect("a request")).await;
    assert_eq!(json.header("content-type"), "application/json");
    assert!(json.text.contains("\"status\":404"), "{}", json.text);
}

#[tokio::test]
async fn another_site_may_not_post() {
    let site = site().await;
    let request = Request::post("/runs/none").header("origin", "http://evil.example").header("host", "127.0.0.1:3000");
    let answer = site.send(request.body(Body::empty()).expect("a request")).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    let request = Request::post("/runs/new").header("content-type", "application/json").body(Body::from("{}"));
    assert_eq!(site.send(request.expect("a request")).await.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
}

#[tokio::test]
async fn a_wrong_form_keeps_what_was_typed() {
    let site = site().await;
    let answer = site
        .post("/runs/new", "intent=launch&name=Not+A+Name&seed=x&size=512x512&amount=each&each=2&subtask=add")
        .await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    assert!(answer.text.contains("value=\"Not A Name\""), "{}", answer.text);
    assert!(answer.text.contains("`x` is not a whole number"), "{}", answer.text);
    assert!(site.service.runs().await.expect("runs").is_empty());
}

#[tokio::test]
async fn a_plan_is_previewed_and_a_template_tried() {
    let site = site().await;
    let form =
        "intent=preview&name=try&seed=1&size=512x512&provider=studio&amount=each&each=3&subtask=relative-position";
    let answer = site.post("/runs/new", form).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(answer.text.contains("<strong>3</strong>"), "{}", answer.text);
    let form = "intent=preview&id=x&level=axial&format=caption&grade=1&weight=1&text=A+%7Bobjekt%7D.&requirements=";
    let answer = site.post("/subtasks/relative-position/templates/new", form).await;
    assert!(answer.text.contains("line 1, column"), "{}", answer.text);
    assert!(answer.text.contains("objekt"), "{}", answer.text);
}

#[tokio::test]
async fn an_entry_is_saved_and_a_conflict_loses_nothing() {
    let site = site().await;
    let version = site.service.pool("colour").await.expect("the pool").version;
    let form =
        format!("intent=save&version={version}&was=&id=test_mauve&forms=test+mauve&weight=1&texts=rgb+%3D+%23aa88cc");
    // Templates need the noun of every colour.
    let answer = site.post("/pools/colour?edit=", &form).await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{}", answer.text);
    assert!(answer.text.contains("`test_mauve` of `colour` has no `noun`"), "{}", answer.text);
    let form = format!("{form}%0Anoun+%3D+test+mauve");
    let answer = site.post("/pools/colour?edit=", &form).await;
    let there = format!("/pools/colour?saved={}#entry-test_mauve", version + 1);
    assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, &*there), "{}", answer.text);
    assert!(site.get(&there).await.text.contains(&format!("Saved as version {}.", version + 1)));
    assert_eq!(site.service.pool("colour").await.expect("the pool").version, version + 1);
    let form = format!("intent=save&version={version}&was=&id=test_puce&forms=test+puce&weight=1&texts=noun+%3D+puce");
    let answer = site.post("/pools/colour?edit=", &form).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert!(answer.text.contains("value=\"test_puce\"") && answer.text.contains("Save mine over"), "{}", answer.text);
    let answer = site
        .post(
            "/pools/colour?edit=",
            &form.replace("intent=save&", &format!("intent=save-over&newest={}&", version + 1)),
        )
        .await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
}

#[tokio::test]
async fn built_files_are_kept_for_ever_under_their_own_version_only() {
    let site = site().await;
    let page = site.get("/").await.text;
    let start = page.find("/pkg/").expect("the style's address");
    let style = &page[start..start + page[start..].find('"').expect("its end")];
    let answer = site.get(style).await;
    assert_eq!((answer.text.as_str(), answer.header("cache-control")), ("css", "public, max-age=31536000, immutable"));
    let zipped = Request::get(style).header("accept-encoding", "gzip").body(Body::empty()).expect("a request");
    let zipped = site.send(zipped).await;
    assert_eq!((zipped.text.as_str(), zipped.header("content-encoding")), ("gz", "gzip"));
    assert_eq!(site.get("/pkg/other/pairloom.css").await.header("cache-control"), "no-cache");
    assert_eq!(site.get("/pkg/other/../../data/x").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_theme_is_remembered() {
    let site = site().await;
    let answer = site.post("/theme", "theme=dark").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert!(answer.header("set-cookie").starts_with("theme=dark;"));
    let page = Request::get("/runs").header("cookie", "a=b; theme=dark").body(Body::empty()).expect("a request");
    assert!(site.send(page).await.text.contains("data-theme=\"dark\""));
    assert_eq!(site.post("/theme", "theme=pink").await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn the_distribution_is_a_table_too() {
    let site = site().await;
    let answer = site.get("/distribution.csv").await;
    assert_eq!(answer.header("content-type"), "text/csv; charset=utf-8");
    // A header, 51 subtasks and two totals.
    assert_eq!(answer.text.lines().count(), 1 + 51 + 2, "{}", answer.text);
    assert!(answer.text.lines().all(|line| line.split(',').count() == 10), "{}", answer.text);
}
