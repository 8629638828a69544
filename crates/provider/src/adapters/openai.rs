//! The image endpoints of OpenAI and of the servers that speak the same dialect: generations and edits.
//!
//! One call is one request on a connection of its own: no retry, no redirect. What an answer means is in `openai/read.rs`.

mod read;

use super::Adapter;
use crate::{Answer, ImageProvider, ImageRequest, Outcome, ProviderError, RawAnswer, Trouble};
use async_trait::async_trait;
use bytes::{Bytes, BytesMut};
use reqwest::multipart::{Form, Part};
use reqwest::{Client, Response};
use serde_json::json;
use std::time::Duration;

/// What the registry says about it.
pub const ADAPTER: Adapter = Adapter {
    name: "openai",
    label: "OpenAI-compatible",
    about: "An image model behind OpenAI's image endpoints; address and key come from OPENAI_BASE_URL and OPENAI_API_KEY.",
    paid: true,
    needs_model: true,
};

/// The slowest pictures take five minutes; a request that is given up is billed all the same.
const TIMEOUT: Duration = Duration::from_secs(600);
const CONNECT_TIMEOUT: Duration = Duration::from_secs(15);
/// A 4K picture in base 64 has some 30 MB; more is no picture.
const BODY_CAP: usize = 128 * 1024 * 1024;
/// Limits of the published API.
const PROMPT_CHARS: usize = 32_000;
const INPUTS: usize = 16;
const INPUT_BYTES: usize = 50_000_000;

/// Where requests go.
#[derive(Clone, PartialEq, Eq)]
pub struct OpenAiSettings {
    /// Up to and with the version: `https://api.openai.com/v1`.
    pub base_url: String,
    /// Empty for a server that wants none.
    pub api_key: String,
    /// Requests under way at once.
    pub parallel: usize,
}

impl std::fmt::Debug for OpenAiSettings {
    /// Without the key.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OpenAiSettings").field("base_url", &self.base_url).field("parallel", &self.parallel).finish()
    }
}

impl OpenAiSettings {
    /// Reads `OPENAI_BASE_URL` and `OPENAI_API_KEY` through `variable`, as that API's own clients do.
    ///
    /// # Errors
    /// A sentence that says which is missing.
    pub fn from_variables(variable: impl Fn(&str) -> Option<String>) -> Result<Self, String> {
        let given = |name: &str| variable(name).filter(|value| !value.trim().is_empty());
        let base_url = given("OPENAI_BASE_URL");
        let api_key = given("OPENAI_API_KEY");
        if base_url.is_none() && api_key.is_none() {
            return Err(
                "provider `openai` needs a key: set OPENAI_API_KEY, or OPENAI_BASE_URL for a server of your own".into(),
            );
        }
        Ok(Self {
            base_url: base_url.unwrap_or_else(|| "https://api.openai.com/v1".to_owned()),
            api_key: api_key.unwrap_or_default(),
            parallel: 8,
        })
    }
}

/// The adapter.
pub struct OpenAi {
    client: Client,
    settings: OpenAiSettings,
}

impl OpenAi {
    /// An adapter for this address and key.
    ///
    /// # Errors
    /// A sentence where the system's certificates or the address cannot be used.
    pub fn new(settings: OpenAiSettings) -> Result<Self, String> {
        Self::with_timeout(settings, TIMEOUT)
    }

    /// The same with another limit on the time from first byte to last.
    ///
    /// # Errors
    /// As [`OpenAi::new`].
    pub fn with_timeout(mut settings: OpenAiSettings, timeout: Duration) -> Result<Self, String> {
        settings.base_url.truncate(settings.base_url.trim_end_matches('/').len());
        reqwest::Url::parse(&settings.base_url)
            .map_err(|error| format!("OPENAI_BASE_URL `{}` is not an address: {error}", settings.base_url))?;
        let client = Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            // A connection that was kept may be closed under a request; one of its own cannot be.
            .pool_max_idle_per_host(0)
            .connect_timeout(CONNECT_TIMEOUT)
            .timeout(timeout)
            .user_agent(concat!("pairloom/", env!("CARGO_PKG_VERSION")))
            .build()
            .map_err(|error| format!("the HTTP client cannot be made: {error}"))?;
        Ok(Self { client, settings })
    }

    async fn post(&self, request: &ImageRequest) -> Result<RawAnswer, ProviderError> {
        let (url, size) = (&self.settings.base_url, request.size.to_string());
        let call = if request.inputs.is_empty() {
            let mut body = json!({ "model": request.model, "prompt": request.instruction, "n": 1, "size": size });
            if wants_response_format(&request.model) {
                body["response_format"] = json!("b64_json");
            }
            self.client.post(format!("{url}/images/generations")).json(&body)
        } else {
            self.client.post(format!("{url}/images/edits")).multipart(edit_form(request, size)?)
        };
        let call = if self.settings.api_key.is_empty() { call } else { call.bearer_auth(&self.settings.api_key) };
        let response = call.send().await.map_err(|error| lost(&error))?;
        let status = response.status().as_u16();
        let headers = response
            .headers()
            .iter()
            .map(|(name, value)| (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned()))
            .collect();
        let body = body(response).await.map_err(|why| {
            ProviderError::new(Trouble::InDoubt, format!("the answer to a paid request broke off: {why}"))
        })?;
        Ok(RawAnswer { status, headers, body })
    }

    /// Fetches a picture that an answer names. Asking again for it costs nothing.
    async fn fetch(&self, url: &str) -> Result<Bytes, ProviderError> {
        const TRIES: u32 = 3;
        let mut why = String::new();
        for attempt in 0..TRIES {
            if attempt > 0 {
                tokio::time::sleep(Duration::from_millis(400 * u64::from(attempt))).await;
            }
            why = match self.client.get(url).send().await {
                Ok(response) if response.status().is_success() => match body(response).await {
                    Ok(bytes) => return Ok(bytes),
                    Err(why) => why,
                },
                Ok(response) => format!("status {}", response.status()),
                Err(error) => describe(&error),
            };
        }
        let message = format!("the picture was made, but {url} does not give it ({why}); resume the run to try again");
        Err(ProviderError::new(Trouble::Fetch, message))
    }
}

/// GPT image models answer with base 64 and reject the field; the older ones need it.
fn wants_response_format(model: &str) -> bool {
    model.starts_with("dall-e")
}

fn edit_form(request: &ImageRequest, size: String) -> Result<Form, ProviderError> {
    let mut form = Form::new()
        .text("model", request.model.clone())
        .text("prompt", request.instruction.clone())
        .text("n", "1")
        .text("size", size);
    if wants_response_format(&request.model) {
        form = form.text("response_format", "b64_json");
    }
    for (at, input) in request.inputs.iter().enumerate() {
        let extension = input.media_type.rsplit('/').next().unwrap_or("png");
        let part = Part::bytes(input.bytes.to_vec())
            .file_name(format!("input-{at}.{extension}"))
            .mime_str(&input.media_type)
            .map_err(|error| ProviderError::new(Trouble::Sample, format!("input picture {at}: {error}")))?;
        form = form.part("image[]", part);
    }
    Ok(form)
}

async fn body(mut response: Response) -> Result<Bytes, String> {
    let mut bytes = BytesMut::new();
    while let Some(chunk) = response.chunk().await.map_err(|error| describe(&error))? {
        if bytes.len() + chunk.len() > BODY_CAP {
            return Err(format!("it has more than {} MB", BODY_CAP / 1024 / 1024));
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes.freeze())
}

fn lost(error: &reqwest::Error) -> ProviderError {
    let why = describe(error);
    if error.is_connect() {
        let message = format!("no connection: {why}; check the network and OPENAI_BASE_URL, then resume");
        return ProviderError::new(Trouble::NotSent, message);
    }
    if error.is_builder() {
        return ProviderError::new(Trouble::Run, format!("the request cannot be written: {why}"));
    }
    ProviderError::new(Trouble::InDoubt, format!("a paid request went out and its answer was lost: {why}"))
}

/// The error with its causes: the outermost alone says little.
fn describe(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        text = format!("{text}: {cause}");
        source = cause.source();
    }
    text
}

#[async_trait]
impl ImageProvider for OpenAi {
    fn name(&self) -> &str {
        ADAPTER.name
    }

    fn is_paid(&self) -> bool {
        true
    }

    fn parallel(&self) -> usize {
        self.settings.parallel.max(1)
    }

    fn makes_sources(&self) -> bool {
        false
    }

    fn check(&self, request: &ImageRequest) -> Result<(), String> {
        let chars = request.instruction.chars().count();
        if chars == 0 || chars > PROMPT_CHARS {
            return Err(format!("the instruction has {chars} characters; the provider takes 1 to {PROMPT_CHARS}"));
        }
        if request.inputs.len() > INPUTS {
            return Err(format!("{} input pictures; the provider takes at most {INPUTS}", request.inputs.len()));
        }
        match request.inputs.iter().map(|input| input.bytes.len()).find(|&bytes| bytes >= INPUT_BYTES) {
            Some(bytes) => {
                Err(format!("an input picture has {bytes} bytes; the provider takes less than {INPUT_BYTES}"))
            }
            None => Ok(()),
        }
    }

    async fn send(&self, request: &ImageRequest) -> Result<Answer, ProviderError> {
        self.post(request).await.map(Answer::Raw)
    }

    async fn read(&self, raw: &RawAnswer) -> Result<Outcome, ProviderError> {
        match read::read(raw)? {
            read::Reading::Outcome(outcome) => Ok(outcome),
            read::Reading::Elsewhere { url, mut made } => {
                made.bytes = self.fetch(&url).await?;
                Ok(Outcome::Made(made))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_address_and_key_as_the_apis_own_clients_do() {
        let read = |known: &'static [(&'static str, &'static str)]| {
            OpenAiSettings::from_variables(|name| {
                known.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
            })
        };
        let settings = read(&[("OPENAI_API_KEY", "sk-1")]).unwrap();
        assert_eq!((&*settings.base_url, &*settings.api_key), ("https://api.openai.com/v1", "sk-1"));
        assert!(!format!("{settings:?}").contains("sk-1"), "the key is not for logs");
        let own = read(&[("OPENAI_BASE_URL", "http://127.0.0.1:8080/v1/"), ("OPENAI_API_KEY", " ")]).unwrap();
        assert_eq!(OpenAi::new(own).unwrap().settings.base_url, "http://127.0.0.1:8080/v1");
        assert!(read(&[]).unwrap_err().contains("OPENAI_API_KEY"));
        let wrong = read(&[("OPENAI_BASE_URL", "not an address")]).unwrap();
        assert!(OpenAi::new(wrong).err().unwrap().contains("OPENAI_BASE_URL"));
    }
}
