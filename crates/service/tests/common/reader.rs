//! A reader of text in pictures: Tesseract, which is no part of Pairloom (`apt-get install tesseract-ocr tesseract-ocr-all`).

use image::{DynamicImage, RgbImage, imageops::FilterType};
use std::io::Write;
use std::process::{Command, Stdio};

/// Languages by the word that a requirement has for them, and the data that reads them.
const LANGUAGES: [(&str, &str); 42] = [
    ("Arabic", "ara"),
    ("Armenian", "hye"),
    ("Bengali", "ben"),
    ("Bulgarian", "bul"),
    ("Czech", "ces"),
    ("Danish", "dan"),
    ("Dutch", "nld"),
    ("English", "eng"),
    ("Finnish", "fin"),
    ("French", "fra"),
    ("Georgian", "kat"),
    ("German", "deu"),
    ("Greek", "ell"),
    ("Hebrew", "heb"),
    ("Hindi", "hin"),
    ("Hungarian", "hun"),
    ("Icelandic", "isl"),
    ("Italian", "ita"),
    ("Japanese", "jpn"),
    ("Kazakh", "kaz"),
    ("Korean", "kor"),
    ("Marathi", "mar"),
    ("Nepali", "nep"),
    ("Norwegian", "nor"),
    ("Persian", "fas"),
    ("Polish", "pol"),
    ("Portuguese", "por"),
    ("Romanian", "ron"),
    ("Russian", "rus"),
    ("Serbian", "srp"),
    ("Simplified Chinese", "chi_sim"),
    ("Spanish", "spa"),
    ("Swedish", "swe"),
    ("Tamil", "tam"),
    ("Thai", "tha"),
    ("Traditional Chinese", "chi_tra"),
    ("Turkish", "tur"),
    ("Ukrainian", "ukr"),
    ("Urdu", "urd"),
    ("Vietnamese", "vie"),
    ("simplified characters", "chi_sim"),
    ("traditional characters", "chi_tra"),
];

/// The reader, and the languages it has data for.
pub struct Reader {
    languages: Vec<String>,
}

/// One way to look at a picture: whole or half as large, light and dark swapped or not, how black is told from white (1 by
/// tiles, 2 by Sauvola), and whether text may stand anywhere (11) or in one block (6).
type Look = (bool, bool, u8, u8);

/// The ways, the ones that most often read well first; the first that reads all is enough.
const LOOKS: [Look; 16] = [
    (false, false, 1, 11),
    (false, true, 1, 11),
    (true, false, 1, 11),
    (true, true, 1, 11),
    (false, false, 2, 11),
    (false, true, 2, 11),
    (true, false, 2, 11),
    (true, true, 2, 11),
    (false, false, 1, 6),
    (false, true, 1, 6),
    (true, false, 1, 6),
    (true, true, 1, 6),
    (false, false, 2, 6),
    (false, true, 2, 6),
    (true, false, 2, 6),
    (true, true, 2, 6),
];

impl Reader {
    /// The reader, where it is installed. `PAIRLOOM_OCR=1` demands it.
    pub fn find() -> Option<Self> {
        let listed = Command::new("tesseract").arg("--list-langs").output();
        let Some(listed) = listed.ok().filter(|listed| listed.status.success()) else {
            let demanded = std::env::var("PAIRLOOM_OCR").as_deref() == Ok("1");
            assert!(!demanded, "no reader: `apt-get install tesseract-ocr tesseract-ocr-all` installs it");
            println!("not run: no reader; `apt-get install tesseract-ocr tesseract-ocr-all` installs it");
            return None;
        };
        let languages = String::from_utf8_lossy(&listed.stdout).lines().skip(1).map(str::to_owned).collect();
        Some(Self { languages })
    }

    /// The names of the data for languages that a text names, in the order of the table; `None` where data is missing.
    pub fn data(&self, text: &str) -> Option<String> {
        let named: Vec<&str> =
            LANGUAGES.iter().filter(|(name, _)| text.contains(name)).map(|(_, data)| *data).collect();
        let known = !named.is_empty() && named.iter().all(|data| self.languages.iter().any(|has| has == data));
        known.then(|| named.join("+"))
    }

    /// How many characters of each text are not read back, at best; and what was read then.
    pub fn missed(&self, picture: &RgbImage, data: &str, texts: &[String]) -> Vec<(usize, String)> {
        let grey = DynamicImage::from(picture.clone()).grayscale();
        let mut best: Vec<(usize, String)> =
            texts.iter().map(|text| (plain(text).chars().count(), String::new())).collect();
        let small = grey.resize_exact(grey.width() / 2, grey.height() / 2, FilterType::Triangle);
        for (half, swapped, black, layout) in LOOKS {
            let mut shown = if half { small.clone() } else { grey.clone() };
            if swapped {
                shown.invert();
            }
            let read = read(&shown, data, black, layout);
            let plainly = plain(&read);
            for (text, best) in texts.iter().zip(&mut best) {
                let missed = edits(&plain(text), &plainly);
                if missed < best.0 {
                    *best = (missed, read.clone());
                }
            }
            if best.iter().all(|(missed, _)| *missed == 0) {
                break;
            }
        }
        best
    }
}

/// What Tesseract reads, line by line, without what it is quite unsure of.
fn read(picture: &DynamicImage, data: &str, black: u8, layout: u8) -> String {
    let mut bytes = format!("P5 {} {} 255\n", picture.width(), picture.height()).into_bytes();
    bytes.extend(picture.to_luma8().into_raw());
    let (layout, black) = (layout.to_string(), format!("thresholding_method={black}"));
    let mut child = Command::new("tesseract")
        .args(["stdin", "stdout", "-l", data, "--psm", &layout, "-c", &black, "--dpi", "150", "tsv"])
        .env("OMP_THREAD_LIMIT", "1")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the reader starts");
    child.stdin.take().expect("it listens").write_all(&bytes).expect("it takes the picture");
    let output = child.wait_with_output().expect("it reads");
    let mut lines: Vec<(String, String)> = Vec::new();
    for row in String::from_utf8_lossy(&output.stdout).lines() {
        let cells: Vec<&str> = row.split('\t').collect();
        let [level, _, block, paragraph, line, .., sure, word] = cells.as_slice() else { continue };
        if *level != "5" || sure.parse::<f32>().unwrap_or_default() < 10.0 {
            continue;
        }
        let at = format!("{block}.{paragraph}.{line}");
        match lines.last_mut().filter(|(last, _)| *last == at) {
            Some((_, words)) => *words = format!("{words} {word}"),
            None => lines.push((at, (*word).to_owned())),
        }
    }
    lines.into_iter().map(|(_, words)| words).collect::<Vec<_>>().join(" | ")
}

/// A text without blanks, and with typewriter's marks for a printer's.
fn plain(text: &str) -> String {
    let unseen =
        |c: char| c.is_whitespace() || matches!(c, '|' | '\u{200b}'..='\u{200f}' | '\u{2066}'..='\u{2069}' | '\u{ad}');
    let same = |c: char| match c {
        '“' | '”' | '„' | '«' | '»' => '"',
        '‘' | '’' | '‚' => '\'',
        '–' | '—' | '−' | '‐' | '‑' => '-',
        '：' => ':',
        '！' => '!',
        '？' => '?',
        '，' => ',',
        '（' => '(',
        '）' => ')',
        _ => c,
    };
    text.replace('…', "...").chars().filter(|c| !unseen(*c)).map(same).collect()
}

/// The fewest edits that make the text out of any part of what was read.
fn edits(text: &str, read: &str) -> usize {
    let read: Vec<char> = read.chars().collect();
    let mut row: Vec<usize> = vec![0; read.len() + 1];
    for (at, letter) in (1..).zip(text.chars()) {
        let mut corner = row[0];
        row[0] = at;
        for (to, other) in (1..).zip(&read) {
            let kept = corner + usize::from(letter != *other);
            corner = row[to];
            row[to] = kept.min(row[to] + 1).min(row[to - 1] + 1);
        }
    }
    row.into_iter().min().unwrap_or_default()
}

#[test]
fn edits_are_counted_in_the_part_that_fits_best() {
    assert_eq!(edits("Open", "xxOpenyy"), 0);
    assert_eq!(edits("Open", "xxOqenyy"), 1);
    assert_eq!(edits("Open", ""), 4);
    assert_eq!(plain("“a  b” – c…"), "\"ab\"-c...");
}
