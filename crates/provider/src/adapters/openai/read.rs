//! What an answer of the image endpoints means. Pure: by status and error code first, by words only where there is no code.

use crate::{Made, Outcome, ProviderError, RawAnswer, Trouble};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD};
use serde_json::Value;
use std::collections::BTreeMap;
use std::time::Duration;

/// Where the answer does not say how long to wait.
const WAIT: Duration = Duration::from_secs(10);
/// A server that asks for more is not waited for longer; the request is simply tried again.
const LONGEST_WAIT: Duration = Duration::from_secs(300);

/// A reading of an answer.
#[derive(Debug)]
pub(super) enum Reading {
    Outcome(Outcome),
    /// The picture lies at an address.
    Elsewhere {
        url: String,
        made: Made,
    },
}

pub(super) fn read(raw: &RawAnswer) -> Result<Reading, ProviderError> {
    let body: Option<Value> = serde_json::from_slice(&raw.body).ok();
    let error = body.as_ref().and_then(|body| body.get("error")).filter(|error| !error.is_null());
    if (200..300).contains(&raw.status) && error.is_none() {
        return picture(raw, body.as_ref());
    }
    failure(raw, error)
}

fn picture(raw: &RawAnswer, body: Option<&Value>) -> Result<Reading, ProviderError> {
    let broken = |what: &str| {
        let message = format!("the provider's answer {what}; it is kept in the spool folder{}", excerpt(&raw.body));
        ProviderError::new(Trouble::Sample, message)
    };
    let body = body.ok_or_else(|| broken("is not JSON"))?;
    let first = body.get("data").and_then(|data| data.get(0)).ok_or_else(|| broken("has no picture in it"))?;
    let mut provenance = BTreeMap::from([("provider".to_owned(), super::ADAPTER.name.to_owned())]);
    let texts = [("model", body), ("size", body), ("quality", body), ("revised_prompt", first)];
    for (name, place) in texts {
        if let Some(text) = place.get(name).and_then(Value::as_str) {
            provenance.insert(name.replace('_', " "), text.to_owned());
        }
    }
    if let Some(usage) = body.get("usage").filter(|usage| !usage.is_null()) {
        provenance.insert("usage".to_owned(), usage.to_string());
    }
    if let Some(id) = raw.header("x-request-id") {
        provenance.insert("request".to_owned(), id.to_owned());
    }
    let mut made = Made { provenance, ..Made::default() };
    let text = |name: &str| first.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
    let data_url = text("url").and_then(|url| url.strip_prefix("data:")).and_then(|rest| rest.split_once(";base64,"));
    if let Some(encoded) = text("b64_json").or(data_url.map(|(_, encoded)| encoded)) {
        let decoded = STANDARD.decode(encoded).or_else(|_| STANDARD_NO_PAD.decode(encoded));
        made.bytes = decoded.map_err(|_| broken("has a picture that is not base 64"))?.into();
        return Ok(Reading::Outcome(Outcome::Made(made)));
    }
    match text("url") {
        Some(url) => Ok(Reading::Elsewhere { url: url.to_owned(), made }),
        None => Err(broken("has neither b64_json nor url")),
    }
}

const REFUSALS: [&str; 4] = ["moderation_blocked", "content_policy_violation", "content_filter", "contentFilter"];
const QUOTA: [&str; 6] = [
    "insufficient_quota",
    "credit_balance_exhausted",
    "organization_spend_limit_exceeded",
    "project_spend_limit_exceeded",
    "organization_usage_limit_exceeded",
    "billing_hard_limit_reached",
];

fn failure(raw: &RawAnswer, error: Option<&Value>) -> Result<Reading, ProviderError> {
    let text = |name: &str| error.and_then(|error| error.get(name)).and_then(Value::as_str).unwrap_or_default();
    let (code, kind, said) = (text("code"), text("type"), text("message"));
    let said = if said.is_empty() { excerpt(&raw.body) } else { format!(": {said}") };
    let status = raw.status;
    let fail =
        |trouble: Trouble, what: &str| Err(ProviderError::new(trouble, format!("{what}{said} (status {status})")));
    if REFUSALS.contains(&code) || (status == 400 && code.is_empty() && said.contains("safety system")) {
        return Ok(Reading::Outcome(Outcome::Refused(format!("the provider refused{said}"))));
    }
    if QUOTA.contains(&code) || kind == "insufficient_quota" {
        return fail(Trouble::Run, "the provider's account has no money or quota left; settle it there, then resume");
    }
    match status {
        401 | 403 => fail(Trouble::Run, "the provider rejected the key; check OPENAI_API_KEY, then resume"),
        402 => fail(Trouble::Run, "the provider wants to be paid first; settle it there, then resume"),
        404 => fail(
            Trouble::Run,
            "the provider knows no such model or address; check model and OPENAI_BASE_URL, then resume",
        ),
        300..=399 => {
            fail(Trouble::Run, "the provider's address redirects elsewhere; set OPENAI_BASE_URL to the final one")
        }
        429 => fail(Trouble::Wait(wait(raw)), "the provider wants fewer requests"),
        408 | 409 | 500..=599 => fail(Trouble::InDoubt, "the provider broke off a request that it may have billed"),
        200..=299 if code == "rate_limit_exceeded" => {
            fail(Trouble::Wait(wait(raw)), "the provider wants fewer requests")
        }
        200..=299 => fail(Trouble::InDoubt, "the provider answered a paid request with an error"),
        _ => fail(Trouble::Sample, "the provider cannot use this request"),
    }
}

fn wait(raw: &RawAnswer) -> Duration {
    let number = |name: &str| raw.header(name).and_then(|text| text.trim().parse::<f64>().ok());
    let seconds = number("retry-after-ms").map(|ms| ms / 1000.0).or_else(|| number("retry-after"));
    match seconds {
        // A negative or absurd number must not become a panic or a year.
        Some(seconds) if seconds.is_finite() => {
            Duration::from_secs_f64(seconds.clamp(0.05, LONGEST_WAIT.as_secs_f64()))
        }
        _ => WAIT,
    }
}

fn excerpt(body: &[u8]) -> String {
    let text: String = String::from_utf8_lossy(body).split_whitespace().collect::<Vec<_>>().join(" ");
    match text.is_empty() {
        true => ", and it is empty".to_owned(),
        false => format!(": {}", text.chars().take(200).collect::<String>()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(status: u16, headers: &[(&str, &str)], body: &str) -> RawAnswer {
        let headers = headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        RawAnswer { status, headers, body: body.to_owned().into() }
    }

    fn said(status: u16, headers: &[(&str, &str)], body: &str) -> String {
        match read(&answer(status, headers, body)) {
            Ok(Reading::Outcome(Outcome::Made(made))) => format!("made {} bytes", made.bytes.len()),
            Ok(Reading::Outcome(Outcome::Refused(_))) => "refused".to_owned(),
            Ok(Reading::Elsewhere { url, .. }) => format!("at {url}"),
            Err(error) => format!("{:?}", error.trouble),
        }
    }

    #[test]
    fn sorts_answers_by_what_can_be_done() {
        let error =
            |kind: &str, code: &str| format!(r#"{{"error":{{"message":"m","type":"{kind}","code":"{code}"}}}}"#);
        for (status, body, expected) in [
            (200, r#"{"data":[{"b64_json":"AAAA"}]}"#.to_owned(), "made 3 bytes"),
            (200, r#"{"data":[{"url":"data:image/png;base64,AAAA"}]}"#.to_owned(), "made 3 bytes"),
            (200, r#"{"data":[{"url":"http://x/y.png"}]}"#.to_owned(), "at http://x/y.png"),
            (200, r#"{"data":[]}"#.to_owned(), "Sample"),
            (200, r#"{"data":[{"b64_json":"%%"}]}"#.to_owned(), "Sample"),
            (200, "<html>".to_owned(), "Sample"),
            (200, String::new(), "Sample"),
            (200, error("server_error", "x"), "InDoubt"),
            (400, error("image_generation_user_error", "moderation_blocked"), "refused"),
            (400, error("invalid_request_error", "content_policy_violation"), "refused"),
            (400, r#"{"error":{"message":"rejected by our safety system","code":null}}"#.to_owned(), "refused"),
            (400, error("invalid_request_error", "unknown_parameter"), "Sample"),
            (400, error("invalid_request_error", "billing_hard_limit_reached"), "Run"),
            (401, error("invalid_request_error", "invalid_api_key"), "Run"),
            (403, String::new(), "Run"),
            (404, error("invalid_request_error", "model_not_found"), "Run"),
            (302, String::new(), "Run"),
            (413, String::new(), "Sample"),
            (429, error("insufficient_quota", "credit_balance_exhausted"), "Run"),
            (500, error("server_error", ""), "InDoubt"),
            (524, "<html>timeout</html>".to_owned(), "InDoubt"),
            (408, String::new(), "InDoubt"),
        ] {
            assert_eq!(said(status, &[], &body), expected, "{status} {body}");
        }
    }

    #[test]
    fn waits_as_long_as_it_is_told_within_reason() {
        for (headers, expected) in [
            (vec![("retry-after", "2")], "Wait(2s)"),
            (vec![("retry-after-ms", "250"), ("retry-after", "9")], "Wait(250ms)"),
            (vec![("retry-after", "-3")], "Wait(50ms)"),
            (vec![("retry-after", "1000000000")], "Wait(300s)"),
            (vec![("retry-after", "Wed, 21 Oct 2026 07:28:00 GMT")], "Wait(10s)"),
            (vec![], "Wait(10s)"),
        ] {
            assert_eq!(said(429, &headers, "{}"), expected);
        }
    }
}
