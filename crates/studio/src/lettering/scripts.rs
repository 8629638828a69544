//! Ways of writing: which script a text is in, which font of the pack letters it, and how its lines stand.

use super::{Effect, TypeStyle};
use std::collections::BTreeSet;

/// A way of writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Script {
    Latin,
    Cyrillic,
    Greek,
    Armenian,
    Georgian,
    Hebrew,
    Arabic,
    Devanagari,
    Bengali,
    Tamil,
    Thai,
    Hangul,
    Japanese,
    Simplified,
    Traditional,
}

use Script as S;

impl Script {
    /// The script of a text's letters; Chinese characters alone count as simplified.
    pub(crate) fn of(text: &str) -> Script {
        let found: BTreeSet<Script> = text.chars().filter_map(of_letter).collect();
        // Kana tells Japanese from Chinese, and a foreign word or digit between others does not make a text Latin.
        let other = found.iter().copied().find(|script| *script != S::Latin && *script != S::Simplified);
        other.or(found.contains(&S::Simplified).then_some(S::Simplified)).unwrap_or(S::Latin)
    }

    /// Whether it runs from right to left.
    pub(crate) fn runs_left(self) -> bool {
        matches!(self, S::Arabic | S::Hebrew)
    }

    /// The height of a line against the type size, where marks stand above and below the letters.
    pub(super) fn leading(self) -> f32 {
        match self {
            S::Arabic | S::Devanagari | S::Bengali | S::Tamil | S::Thai => 1.5,
            S::Japanese | S::Simplified | S::Traditional | S::Hangul => 1.3,
            _ => super::LEADING,
        }
    }

    /// An even-stroked font that has all its letters.
    pub(crate) fn plain(self) -> &'static str {
        match self {
            S::Latin | S::Cyrillic | S::Greek => "NotoSans_700Bold",
            S::Armenian => "NotoSansArmenian_600SemiBold",
            S::Georgian => "NotoSansGeorgian_600SemiBold",
            S::Hebrew => "Heebo_700Bold",
            S::Arabic => "NotoNaskhArabic_600SemiBold",
            S::Devanagari => "NotoSansDevanagari_600SemiBold",
            S::Bengali => "NotoSansBengali_600SemiBold",
            S::Tamil => "NotoSansTamil_600SemiBold",
            S::Thai => "Sarabun_600SemiBold",
            S::Hangul => "NotoSansKR-Medium",
            S::Japanese => "NotoSansJP-Medium",
            S::Simplified => "NotoSansHans-Medium",
            S::Traditional => "NotoSansHant-Medium",
        }
    }
}

fn of_letter(letter: char) -> Option<Script> {
    Some(match u32::from(letter) {
        0x0370..=0x03ff | 0x1f00..=0x1fff => S::Greek,
        0x0400..=0x052f => S::Cyrillic,
        0x0530..=0x058f => S::Armenian,
        0x0590..=0x05ff => S::Hebrew,
        0x0600..=0x06ff | 0x0750..=0x077f => S::Arabic,
        0x0900..=0x097f => S::Devanagari,
        0x0980..=0x09ff => S::Bengali,
        0x0b80..=0x0bff => S::Tamil,
        0x0e00..=0x0e7f => S::Thai,
        0x10a0..=0x10ff => S::Georgian,
        0x3040..=0x30ff => S::Japanese,
        0x3400..=0x9fff => S::Simplified,
        0xac00..=0xd7af => S::Hangul,
        _ if letter.is_alphabetic() => S::Latin,
        _ => return None,
    })
}

/// The font for a letterform of the pool `letterform`, and what is done to its outlines besides; `None` where the pack has
/// none.
pub(crate) fn letterform(form: &str, script: Script) -> Option<(&'static str, Option<Effect>)> {
    let latin = matches!(script, S::Latin | S::Cyrillic | S::Greek);
    let font = match (form, script) {
        ("plain_serif", S::Armenian | S::Georgian) => "DejaVuSerif-Bold",
        ("plain_serif", _) if latin => "NotoSerif_700Bold",
        ("plain_sans" | "even_stroke" | "hei" | "gothic_japanese", _) => script.plain(),
        ("heavy_sans", S::Armenian) => "NotoSansArmenian_900Black",
        ("heavy_sans", S::Georgian) => "NotoSansGeorgian_900Black",
        ("heavy_sans", S::Hebrew) => "Heebo_900Black",
        ("heavy_sans", _) if latin => "NotoSans_900Black",
        ("narrow_sans", _) if latin => "FiraSansCondensed_600SemiBold",
        ("rounded_sans", S::Latin | S::Cyrillic) => "Nunito_800ExtraBold",
        ("rounded_sans", S::Greek) => return Some(("NotoSans_400Regular", Some(Effect::RoundEnded))),
        ("rounded_sans" | "maru_gothic", _) => return Some((script.plain(), Some(Effect::RoundEnded))),
        ("slab", _) if latin => "RobotoSlab_700Bold",
        ("neat_hand", _) => return Some(hand(script)),
        ("naskh", S::Arabic) => "NotoNaskhArabic_600SemiBold",
        ("kufic", S::Arabic) => "NotoKufiArabic_700Bold",
        ("ruqah", S::Arabic) => "ArefRuqaa_400Regular",
        ("nastaliq", S::Arabic) => "NotoNastaliqUrdu_600SemiBold",
        ("block_hebrew", S::Hebrew) => "Heebo_700Bold",
        ("book_hebrew", S::Hebrew) => "FrankRuhlLibre_700Bold",
        ("looped", S::Thai) => "Sarabun_600SemiBold",
        ("loopless", S::Thai) => "Kanit_500Medium",
        ("kaisho", S::Japanese) => "KleeOne_600SemiBold",
        ("myeongjo", S::Hangul) => "NanumMyeongjo_700Bold",
        _ => return None,
    };
    Some((font, None))
}

/// A neat handwriting. Where no font is written by hand, the plain one is leant, rounded and made uneven.
pub(crate) fn hand(script: Script) -> (&'static str, Option<Effect>) {
    match script {
        S::Latin => ("PatrickHand_400Regular", None),
        S::Cyrillic => ("Caveat_600SemiBold", None),
        S::Greek => ("NotoSans_400Regular", Some(Effect::ByHand)),
        S::Hebrew => ("PlaypenSansHebrew_600SemiBold", None),
        S::Arabic => ("ArefRuqaa_400Regular", None),
        S::Devanagari => ("Kalam_700Bold", None),
        S::Thai => ("Mali_600SemiBold", None),
        S::Hangul => ("NanumPenScript_400Regular", None),
        S::Japanese => ("KleeOne_600SemiBold", None),
        _ => (script.plain(), Some(Effect::ByHand)),
    }
}

impl TypeStyle {
    /// Takes a font and what is done to its outlines.
    pub(crate) fn set_in(&mut self, (font, effect): (&'static str, Option<Effect>)) {
        self.font = Some(font);
        self.effects.extend(effect);
    }
}

/// Thai words after which a line may end. Thai is written without spaces, so that a line break needs a dictionary.
static THAI: &[&str] = &[
    "กรุณา",
    "ของเรา",
    "ขนมปัง",
    "ขาย",
    "ขึ้น",
    "ชนะเลิศ",
    "ดอกไม้",
    "ต้อนรับ",
    "ทางเข้า",
    "ทางออก",
    "ทุกเช้า",
    "ก่อนนอน",
    "นิทาน",
    "น้ำ",
    "บุหรี่",
    "ประตู",
    "ปลอดภัย",
    "ปิด",
    "ป้าย",
    "พื้น",
    "ยินดี",
    "ยา",
    "รถเมล์",
    "รถไฟ",
    "ระวัง",
    "รางวัล",
    "ร้าน",
    "สดใหม่",
    "สถานี",
    "สัมผัส",
    "สูบ",
    "สู่",
    "หนังสือ",
    "ห้องสมุด",
    "ห้าม",
    "อย่า",
    "เดินทาง",
    "ต่างระดับ",
    "ให้",
    "รีบตัก",
];

/// Chinese words in which no line ends.
static CHINESE: &[&str] = &[
    "一路平安",
    "一路順風",
    "今天",
    "今日",
    "休館",
    "冰淇淋",
    "出爐",
    "出炉",
    "原處",
    "原处",
    "台阶",
    "呼吸",
    "圖書館",
    "图书馆",
    "小心",
    "平安",
    "开放",
    "我们",
    "我們",
    "新鮮",
    "新鲜",
    "早上",
    "日記",
    "时间",
    "易碎",
    "星期",
    "时间",
    "来到",
    "來到",
    "欢迎",
    "歡迎",
    "光临",
    "光臨",
    "物品",
    "牛奶",
    "禁止",
    "营业",
    "營業",
    "輕放",
    "进入",
    "進入",
    "阴凉",
    "干燥",
    "關門",
    "关门",
    "階梯",
    "隨手",
    "随手",
    "面包",
    "麵包",
    "飲用水",
    "起頭",
    "生巧",
    "熟能",
    "足下",
    "千里",
    "之行",
    "別忘了",
    "别忘了",
    "買牛奶",
    "买牛奶",
    "始于",
    "學無",
    "止境",
    "萬事",
    "存放",
    "忘了",
    "放回",
];

/// Says where a line may end in what is written without spaces: after each word in Thai, between phrases in Japanese,
/// not within a word in Chinese.
pub(super) fn word_ends(text: &str) -> String {
    match Script::of(text) {
        S::Thai => thai(text),
        S::Japanese => japanese(text),
        S::Simplified => chinese(text),
        _ => text.to_owned(),
    }
}

fn longest<'a>(words: &[&'a str], rest: &str) -> Option<&'a str> {
    words.iter().copied().filter(|word| rest.starts_with(word)).max_by_key(|word| word.len())
}

fn thai(text: &str) -> String {
    let (mut out, mut rest) = (String::new(), text);
    while let Some(letter) = rest.chars().next() {
        // Between words that are not known no line ends.
        match longest(THAI, rest) {
            Some(word) => {
                out.push_str(word);
                rest = &rest[word.len()..];
                if !rest.is_empty() && !rest.starts_with(' ') {
                    out.push(super::BREAK);
                }
            }
            None => {
                out.push(letter);
                rest = &rest[letter.len_utf8()..];
            }
        }
    }
    out
}

fn chinese(text: &str) -> String {
    let (mut out, mut rest) = (String::new(), text);
    while let Some(letter) = rest.chars().next() {
        let word = longest(CHINESE, rest).unwrap_or(&rest[..letter.len_utf8()]);
        for (at, letter) in word.chars().enumerate() {
            if at > 0 {
                out.push(super::JOINER);
            }
            out.push(letter);
        }
        rest = &rest[word.len()..];
    }
    out
}

/// A Japanese phrase ends in kana; the next begins with a Chinese character or in the other kana.
fn japanese(text: &str) -> String {
    let hiragana = |letter: char| matches!(letter, '\u{3041}'..='\u{309f}');
    let mut out = String::new();
    let mut last = None;
    for letter in text.chars() {
        if let Some(last) = last {
            let phrase = hiragana(last) && !hiragana(letter) && letter.is_alphanumeric();
            // These two are particles wherever they stand.
            let open = !char::is_alphanumeric(last) || phrase || matches!(last, 'へ' | 'を');
            if !open {
                out.push(super::JOINER);
            }
        }
        out.push(letter);
        last = Some(letter);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_is_known_by_its_letters() {
        for (text, script) in [
            ("Được", S::Latin),
            ("Қайырлы таң", S::Cyrillic),
            ("פתוח מ־9 עד 18", S::Hebrew),
            ("滝まで2キロ", S::Japanese),
            ("营业中", S::Simplified),
            ("오늘은 쉽니다.", S::Hangul),
            ("9.00–18.00", S::Latin),
        ] {
            assert_eq!(Script::of(text), script, "{text}");
        }
    }

    #[test]
    fn thai_lines_end_between_words_alone() {
        assert_eq!(word_ends("กรุณาปิดประตู"), "กรุณา\u{200b}ปิด\u{200b}ประตู");
        assert_eq!(word_ends("Open daily"), "Open daily");
        assert_eq!(word_ends("石の上にも"), "石\u{2060}の上\u{2060}に\u{2060}も");
    }
}
