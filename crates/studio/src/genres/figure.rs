//! People of the genres: a standing figure of two hundred units in the dress of its role, with what it wears and holds.

use super::body;
use super::brush::{At, Brush};
use super::cast::{Beard, Body, Extra, Hair, Hat, Role, Sex};
use super::head;
use super::held::{self, Grip};
use super::tools;
use super::worn::{self, Worn};
use crate::colour::{Rgb, hex};
use crate::random::Seed;

/// One person as it is drawn.
pub(super) struct Person {
    pub role: &'static Role,
    pub woman: bool,
    pub skin: Rgb,
    pub hair: Rgb,
    pub hair_cut: Hair,
    pub body: Body,
    pub main: Rgb,
    pub second: Rgb,
    pub legs: Rgb,
    pub boots: Rgb,
    pub hat: Hat,
    pub worn: Vec<Worn>,
    pub gloves: Option<Rgb>,
    /// The far hand and the holding one.
    pub hands: [At; 2],
    pub elbows: [At; 2],
}

const SKINS: [u32; 6] = [0xf6cfae, 0xe8b48a, 0xd29a6c, 0xac7248, 0x7c4c30, 0x5a3824];
const HAIRS: [u32; 7] = [0x2a2020, 0x4a2f20, 0x7a4a28, 0xb9803c, 0xe0c070, 0x8a3a22, 0x3a3440];

impl Person {
    /// Dresses a role with what it wears and holds.
    pub(super) fn new(role: &'static Role, worn: &[&str], held: Option<&str>, seed: Seed) -> Person {
        let mut rng = seed.rng();
        let woman = match role.sex {
            Sex::Woman => true,
            Sex::Man => false,
            Sex::Any => rng.chance(0.5),
        };
        let old = role.extras.contains(&Extra::Old);
        let cut = match (role.hair, woman) {
            (Hair::Any, true) => rng.pick(&[Hair::Long, Hair::Bun, Hair::Bob, Hair::Tail]),
            (Hair::Any, false) => rng.pick(&[Hair::Short, Hair::Curly, Hair::Short, Hair::Swept]),
            (fixed, _) => fixed,
        };
        let hair = if old { hex(0xd8d6d2) } else { hex(rng.pick(&HAIRS)) };
        let (elbows, hands) = match held.map(held::grip) {
            Some(Grip::Low) => ((31.0, -122.0), (37.0, -92.0)),
            Some(Grip::Staff) => ((34.0, -126.0), (46.0, -118.0)),
            Some(Grip::Point) => ((35.0, -136.0), (60.0, -144.0)),
            Some(Grip::Mouth) => ((38.0, -140.0), (25.0, -164.0)),
            Some(Grip::Up) => ((34.0, -122.0), (48.0, -132.0)),
            Some(Grip::Show) => ((33.0, -122.0), (50.0, -126.0)),
            None => ((29.0, -124.0), (31.0, -94.0)),
        };
        let tool =
            if role.tool.is_empty() { ((-29.0, -124.0), (-31.0, -94.0)) } else { ((-33.0, -124.0), (-44.0, -112.0)) };
        let mut person = Person {
            role,
            woman,
            skin: hex(rng.pick(&SKINS)),
            hair,
            hair_cut: cut,
            body: role.body,
            main: hex(role.main),
            second: hex(role.second),
            legs: hex(role.legs),
            boots: hex(role.legs).lighter(-0.14).mix(hex(0x3a2a20), 0.4),
            hat: role.hat,
            worn: Vec::new(),
            gloves: None,
            hands: [tool.1, hands],
            elbows: [tool.0, elbows],
        };
        for id in worn {
            person.worn.extend(worn::find(id));
        }
        worn::dress(&mut person);
        person
    }

    /// Half the width at shoulders and waist.
    pub(super) fn girth(&self) -> (f32, f32) {
        let stout = if self.role.extras.contains(&Extra::Stout) { 4.0 } else { 0.0 };
        if self.woman { (20.5 + stout, 13.5 + stout) } else { (24.0 + stout, 17.0 + stout) }
    }

    /// Draws the person with its feet at the origin.
    pub(super) fn draw(&self, b: &mut Brush, held: Option<&str>) {
        worn::behind(self, b);
        head::hair_behind(self, b);
        if self.role.extras.contains(&Extra::Cape) {
            body::cape(self, b);
        }
        body::legs(self, b);
        self.arm(b, 0);
        body::torso(self, b);
        for extra in self.role.extras {
            body::extra(self, *extra, b);
        }
        worn::on_body(self, b);
        head::draw(self, b);
        worn::on_head(self, b);
        let [free, hand] = self.hands;
        if !self.role.tool.is_empty() {
            tools::draw(self.role.tool, b, free);
            self.hand(b, free);
        }
        if let Some(id) = held {
            held::draw(id, b, hand);
        }
        self.arm(b, 1);
        worn::on_arm(self, b);
    }

    fn arm(&self, b: &mut Brush, side: usize) {
        let sign = if side == 0 { -1.0 } else { 1.0 };
        let (shoulder, _) = self.girth();
        let start = (sign * (shoulder - 4.0), -155.0);
        let (elbow, hand) = (self.elbows[side], self.hands[side]);
        let width = if self.woman { 9.5 } else { 11.5 };
        let sleeve = body::sleeve(self);
        let tone = if side == 0 { sleeve.lighter(-0.03) } else { sleeve.lighter(0.02) };
        let wide = matches!(self.body, Body::Robe);
        if wide {
            let drop = (hand.0 + sign * 3.0, hand.1 + 26.0);
            b.poly(
                &[
                    start,
                    (elbow.0 - sign * 5.0, elbow.1 - 5.0),
                    hand,
                    drop,
                    (elbow.0 - sign * 8.0, elbow.1 + 14.0),
                    (start.0 - sign * 6.0, -140.0),
                ],
                tone.lighter(-0.05),
            );
        }
        b.line(&[start, elbow, hand], sleeve.lighter(-0.14), width + 1.6);
        b.line(&[start, elbow, hand], tone, width);
        b.line(&[(start.0 - 2.0, start.1 + 1.0), (elbow.0 - 2.0, elbow.1 + 1.0)], tone.lighter(0.06), width * 0.3);
        // A cuff, so that the hand is told from the sleeve.
        let (dx, dy) = (hand.0 - elbow.0, hand.1 - elbow.1);
        let long = dx.hypot(dy).max(1.0);
        let cuff = (hand.0 - dx / long * 6.0, hand.1 - dy / long * 6.0);
        b.line(&[cuff, (cuff.0 + dx / long, cuff.1 + dy / long)], self.second, width + 1.5);
        self.hand(b, hand);
    }

    fn hand(&self, b: &mut Brush, at: At) {
        let tone = self.gloves.unwrap_or(self.skin);
        b.oval(at.0, at.1, 6.0, 5.6, tone.lighter(-0.12));
        b.oval(at.0 - 0.4, at.1 - 0.5, 5.2, 4.9, tone);
        for finger in 0..3 {
            let y = at.1 - 2.4 + finger as f32 * 2.4;
            b.line(&[(at.0 + 1.0, y), (at.0 + 4.6, y + 0.2)], tone.lighter(-0.16).alpha(0.6), 0.7);
        }
    }

    /// Whether a beard is grown.
    pub(super) fn beard(&self) -> Beard {
        if self.woman { Beard::None } else { self.role.beard }
    }
}
