//! An answer as it came over the wire, kept before anybody reads it.

use bytes::Bytes;
use serde::{Deserialize, Serialize};

/// Status, headers and body of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RawAnswer {
    pub status: u16,
    /// Names in lower case.
    pub headers: Vec<(String, String)>,
    pub body: Bytes,
}

#[derive(Serialize, Deserialize)]
struct Head {
    status: u16,
    headers: Vec<(String, String)>,
}

impl RawAnswer {
    /// The header of this lower-case name.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// A line of JSON with status and headers, then the body as it came.
    pub fn to_bytes(&self) -> Vec<u8> {
        let head = Head { status: self.status, headers: self.headers.clone() };
        // Numbers and texts: this cannot fail to serialise.
        let mut bytes = serde_json::to_vec(&head).unwrap_or_default();
        bytes.push(b'\n');
        bytes.extend_from_slice(&self.body);
        bytes
    }

    /// Reads what [`RawAnswer::to_bytes`] wrote; `None` where it is something else.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let end = bytes.iter().position(|&byte| byte == b'\n')?;
        let head: Head = serde_json::from_slice(&bytes[..end]).ok()?;
        Some(Self { status: head.status, headers: head.headers, body: Bytes::copy_from_slice(&bytes[end + 1..]) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comes_back_as_it_was_kept() {
        let raw = RawAnswer {
            status: 502,
            headers: vec![("x-request-id".into(), "r\n1".into())],
            body: Bytes::from_static(b"\n\x00<html>\n"),
        };
        assert_eq!(RawAnswer::from_bytes(&raw.to_bytes()), Some(raw));
        assert_eq!(RawAnswer::from_bytes(b"half"), None);
    }
}
