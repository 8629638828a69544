//! People of a sketch: dressed and posed by words.

use super::hand::trouble;
use super::marks::{colour, point};
use super::names::{BEARDS, FACES, HAIR, HATS, LEGS, MARKS, NECKS, OVER, find};
use crate::colour::Rgb;
use crate::figures::pen::At;
use crate::people::figure::{FAR, Fig, Grip, NEAR};
use crate::people::looks::{Age, Look, Outfit, W};
use crate::random::Seed;
use crate::studio::Refusal;

/// What someone holds, in the measures of the body: forwards and up.
#[derive(Clone, Debug)]
pub(super) enum Held {
    Rod(Rgb, At, At, f32),
    Icon(&'static str, f32, At),
    /// A drawing of the book.
    Sketch(&'static str, f32, At),
}

/// Someone with what they hold.
pub(super) struct Person {
    pub fig: Fig,
    pub held: Vec<Held>,
}

struct Dress {
    outfit: Outfit,
    age: Age,
    skin: Option<Rgb>,
}

fn known<T>(found: Option<T>, word: &str) -> Result<T, Refusal> {
    found.map_or_else(|| trouble(word), Ok)
}

fn value(rgb: Rgb) -> u32 {
    u32::from(rgb.0) << 16 | u32::from(rgb.1) << 8 | u32::from(rgb.2)
}

fn dress(words: &[&'static str]) -> Result<Dress, Refusal> {
    let mut dress = Dress { outfit: W, age: Age::Adult, skin: None };
    for word in words {
        let o = dress.outfit;
        let Some((key, given)) = word.split_once('=') else {
            dress.outfit = match *word {
                "man" => o.man(),
                "woman" => o.woman(),
                "old" => o.old(),
                "short" => o.short(),
                "bare" => o.bare(),
                "child" => {
                    dress.age = Age::Child;
                    o
                }
                mark => o.mark(known(find(MARKS, mark), word)?),
            };
            continue;
        };
        let (name, tint) = given.split_once('/').unwrap_or((given, "888"));
        let rgb = || colour(tint).map(value);
        let own = || colour(given).map(value);
        dress.outfit = match key {
            "top" => o.top(own()?),
            "low" => o.low(own()?),
            "shoes" => o.shoes(own()?),
            "boots" => o.boots(own()?),
            "tone" => o.tone(own()?),
            "wide" => o.wide(known(given.parse().ok(), word)?),
            "hat" => o.hat(known(find(HATS, name), word)?, rgb()?),
            "over" => o.over(known(find(OVER, name), word)?, rgb()?),
            "legs" => o.legs(known(find(LEGS, name), word)?, rgb()?),
            "neck" => o.neck(known(find(NECKS, name), word)?, rgb()?),
            "hair" => o.hair(known(find(HAIR, name), word)?),
            "beard" => o.beard(known(find(BEARDS, name), word)?),
            "accent" => Outfit { accent: own()?, ..o },
            "skin" => {
                dress.skin = Some(colour(given)?);
                o
            }
            _ => return trouble(word),
        };
    }
    Ok(dress)
}

/// Someone in the clothes of this name, in a pose; `way` is −1 where the sketch is mirrored.
pub(super) fn person(words: &[&'static str], way: f32, seed: Seed) -> Result<Person, Refusal> {
    let [name, steps @ ..] = words else { return trouble("a person without clothes") };
    let text = known(super::body(&format!("dress {name}")), name)?;
    let mut garb: Vec<&'static str> = text.split_whitespace().collect();
    let (more, steps): (Vec<&'static str>, Vec<&'static str>) =
        steps.iter().copied().partition(|word| word.starts_with('+'));
    garb.extend(more.iter().map(|word| &word[1..]));
    let dress = dress(&garb)?;
    let mut look = Look::new(&dress.outfit, dress.age, seed);
    if let Some(skin) = dress.skin {
        look.skin = skin;
    }
    look.k *= 1.0 / 1.02;
    let left = steps.contains(&"left");
    let mut someone = Person { fig: Fig::new(look, 0.0, if left { -way } else { way }), held: Vec::new() };
    for step in steps {
        pose(&mut someone, step)?;
    }
    Ok(someone)
}

fn pose(someone: &mut Person, word: &'static str) -> Result<(), Refusal> {
    let fig = &mut someone.fig;
    let (key, given) = word.split_once('=').unwrap_or((word, ""));
    let amount = || known(given.parse::<f32>().ok(), word);
    match key {
        "left" | "stand" => {}
        "walk" => fig.walk(22.0),
        "run" => fig.run(),
        "kneel" => fig.kneel(),
        "crouch" => fig.crouch(),
        "low" => fig.sit_low(),
        "cross" => fig.cross_legged(),
        "jump" => fig.jump(8.0),
        "front" => fig.front(),
        "away" => fig.turn_back(),
        "lie" => fig.lie(),
        "sit" => fig.sit(amount()?),
        "bow" => fig.bow(amount()?),
        "brace" => fig.brace(amount()?),
        "lean" => fig.lean = amount()?,
        "nod" => fig.nod = amount()?,
        "turn" => fig.turn = amount()?,
        "cheer" => {
            fig.put_rel(NEAR, -11.0, 104.0);
            fig.put_rel(FAR, 12.0, 105.0);
            fig.winged = [true; 2];
        }
        "wave" => {
            fig.put_rel(FAR, 14.0, 102.0);
            fig.winged[FAR] = true;
        }
        "akimbo" => fig.akimbo(NEAR),
        "point" => {
            fig.put_rel(FAR, 34.0, 88.0);
            fig.grips[FAR] = Grip::Point;
        }
        "near" | "far" => {
            let side = if key == "near" { NEAR } else { FAR };
            let (forward, up) = known(point(given), word)?;
            fig.put_rel(side, forward, up);
            fig.grips[side] = Grip::Fist;
        }
        "face" => fig.face = known(find(FACES, given), word)?,
        "rod" => {
            let parts: Vec<&str> = given.split('/').collect();
            let [rgb, from, to, width] = parts.as_slice() else { return trouble(word) };
            let (from, to) = (known(point(from), word)?, known(point(to), word)?);
            someone.held.push(Held::Rod(colour(rgb)?, from, to, known(width.parse().ok(), word)?));
        }
        "icon" | "use" => {
            let parts: Vec<&'static str> = given.split('/').collect();
            let [name, side, at] = parts.as_slice() else { return trouble(word) };
            let (side, at) = (known(side.parse().ok(), word)?, known(point(at), word)?);
            someone.held.push(if key == "icon" { Held::Icon(name, side, at) } else { Held::Sketch(name, side, at) });
        }
        _ => return trouble(word),
    }
    Ok(())
}
