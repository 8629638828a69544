//! People of the book of stages: plain figures with a pose, clothes, hair and a hat.

use super::brush::{At, Brush, Call};
use super::numbers::{number, smooth};
use crate::canvas::{self, Ink};
use crate::colour::{Rgb, hex};

/// A figure's measures and colours; lengths as shares of its height.
struct Body {
    h: f32,
    skin: Rgb,
    hair: Rgb,
    shirt: Rgb,
    trousers: Rgb,
    head: f32,
    leg: f32,
}

impl Brush<'_> {
    /// `person x y height [stand|walk|run|sit|kneel|lie]`: the ground under it, facing right. `arms=a,b` in degrees from hanging down
    /// to the right; words: child, long, bald, bun, beard, dress, apron, back, sad, sleep, flip; colours: shirt, trousers, hair, skin, hat, apron.
    pub(super) fn person(&mut self, call: &Call) {
        let colour = |brush: &mut Self, key: &str, otherwise: u32| match call.option(key) {
            Some(word) => brush.rgb(word).unwrap_or(hex(otherwise)),
            None => hex(otherwise),
        };
        let child = call.has("child");
        let body = Body {
            h: call.n(2),
            skin: colour(self, "skin", 0xf0c09a),
            hair: colour(self, "hair", 0x4a2f22),
            shirt: colour(self, "shirt", 0x3b7dd8),
            trousers: colour(self, "trousers", 0x3c4660),
            head: if child { 0.155 } else { 0.118 },
            leg: if child { 0.36 } else { 0.43 },
        };
        let outer = self.at;
        let flip = if call.has("flip") { -1.0 } else { 1.0 };
        let lie = call.has("lie");
        self.at = outer.pre_translate(call.n(0), call.n(1)).pre_scale(flip * body.h, body.h);
        if lie {
            self.at = self.at.pre_translate(0.5, -0.1).pre_concat(resvg::tiny_skia::Transform::from_rotate(-90.0));
        } else if !call.has("bare") {
            self.shadow(0.0, 0.0, 0.0);
            self.fill(canvas::ellipse(0.0, 0.0, 0.2, 0.03), hex(0x1c1830).alpha(0.22));
        }
        let hip = self.legs(call, &body);
        let lean = call.value("lean", 0.0);
        self.at = self.at.pre_translate(hip.0, hip.1).pre_concat(resvg::tiny_skia::Transform::from_rotate(lean));
        self.trunk_and_head(call, &body);
        self.at = outer;
    }

    fn bone(&mut self, points: &[At], rgb: Rgb, width: f32) {
        self.stroke(canvas::polyline(&smooth(points, false)), rgb, width);
    }

    /// Draws the legs and says where the hip is.
    fn legs(&mut self, call: &Call, body: &Body) -> At {
        let (leg, shoe) = (body.leg, hex(0x33302f));
        let (hip, feet): (At, [(At, At); 2]) = if call.has("sit") {
            ((0.0, -leg * 0.55), [((0.24, -leg * 0.52), (0.25, -0.02)), ((0.2, -leg * 0.5), (0.19, -0.02))])
        } else if call.has("kneel") {
            ((0.0, -leg * 0.62), [((0.16, -leg * 0.5), (0.16, -0.02)), ((0.02, -0.03), (-0.2, -0.03))])
        } else if call.has("walk") {
            ((0.0, -leg), [((0.09, -leg * 0.5), (0.14, -0.02)), ((-0.03, -leg * 0.5), (-0.15, -0.03))])
        } else if call.has("run") {
            (
                (0.0, -leg * 1.02),
                [((0.17, -leg * 0.7), (0.2, -leg * 0.18)), ((-0.04, -leg * 0.5), (-0.24, -leg * 0.42))],
            )
        } else {
            ((0.0, -leg), [((0.055, -leg * 0.5), (0.06, -0.02)), ((-0.055, -leg * 0.5), (-0.06, -0.02))])
        };
        let skirt = call.has("dress");
        for (at, (knee, foot)) in feet.iter().enumerate().rev() {
            let from = (hip.0 + if at == 0 { 0.04 } else { -0.04 }, hip.1);
            let tone = if skirt { body.skin } else { body.trousers.lighter(if at == 1 { -0.05 } else { 0.0 }) };
            let width = if skirt { 0.055 } else { 0.088 };
            self.stroke(canvas::polyline(&[from, *knee, *foot]), tone, width);
            self.bone(&[(foot.0 - 0.015, foot.1), (foot.0 + 0.055, foot.1)], shoe, 0.05);
        }
        if skirt {
            let low = if call.has("sit") || call.has("kneel") { 0.24 } else { 0.02 };
            let points = [
                (hip.0 - 0.09, hip.1 - 0.02),
                (hip.0 + 0.09, hip.1 - 0.02),
                (hip.0 + 0.16 + low * 0.5, hip.1 + leg * 0.5),
                (hip.0 - 0.15, hip.1 + leg * 0.5),
            ];
            self.fill(canvas::polygon(&points), body.shirt.lighter(-0.03));
        }
        hip
    }

    /// From the hip up, which is where the drawing stands.
    fn trunk_and_head(&mut self, call: &Call, body: &Body) {
        let neck = -(1.0 - body.leg - body.head * 1.92);
        let shoulder = neck + 0.045;
        let arms: Vec<f32> =
            call.option("arms").map_or_else(|| vec![8.0, -8.0], |text| text.split(',').filter_map(number).collect());
        let arm = |angle: f32, side: f32| {
            let turn = angle.to_radians();
            let long = -neck * 0.92;
            let from = (side * 0.085, shoulder + 0.02);
            let bend = if angle.abs() > 40.0 { 0.18 } else { 0.05 };
            let elbow = (
                from.0 + turn.sin() * long * 0.5 - turn.cos() * bend * long * 0.4 * turn.sin().signum(),
                from.1 + turn.cos() * long * 0.5 + bend * long * 0.3,
            );
            (from, elbow, (from.0 + turn.sin() * long, from.1 + turn.cos() * long))
        };
        let draw = |brush: &mut Self, angle: f32, side: f32| {
            let (from, elbow, hand) = arm(angle, side);
            brush.bone(&[from, elbow, hand], body.shirt.lighter(-0.06), 0.066);
            brush.fill(canvas::ellipse(hand.0, hand.1, 0.036, 0.036), body.skin);
        };
        if let Some(angle) = arms.get(1) {
            draw(self, *angle, -1.0);
        }
        if call.has("long") {
            self.fill(
                canvas::rounded(
                    -body.head * 0.95,
                    neck - body.head * 1.3,
                    body.head * 1.9,
                    body.head * 2.5,
                    body.head * 0.7,
                ),
                body.hair.lighter(-0.04),
            );
        }
        let torso = [
            (-0.1, shoulder + 0.005),
            (-0.06, neck + 0.02),
            (0.06, neck + 0.02),
            (0.1, shoulder + 0.005),
            (0.1, 0.02),
            (0.0, 0.035),
            (-0.1, 0.02),
        ];
        self.fill(
            canvas::polygon(&smooth(&torso, true)),
            Ink::Line(-0.1, 0.0, body.shirt.lighter(0.02).opaque(), 0.1, 0.0, body.shirt.lighter(-0.04).opaque()),
        );
        if let Some(apron) = call.option("apron").and_then(|word| self.rgb(word)) {
            self.fill(canvas::rounded(-0.07, shoulder + 0.06, 0.14, -shoulder + body.leg * 0.45, 0.03), apron);
        }
        self.fill(canvas::rounded(-0.03, neck - 0.03, 0.06, 0.07, 0.02), body.skin.lighter(-0.06));
        self.face(call, body, neck - body.head * 0.86);
        if let Some(angle) = arms.first() {
            draw(self, *angle, 1.0);
        }
    }

    fn face(&mut self, call: &Call, body: &Body, y: f32) {
        let r = body.head;
        let (bald, back) = (call.has("bald"), call.has("back"));
        if call.has("bun") {
            self.fill(canvas::ellipse(-r * 0.5, y - r * 0.9, r * 0.42, r * 0.42), body.hair);
        }
        self.fill(canvas::ellipse(0.0, y, r * 0.88, r), if back { body.hair } else { body.skin });
        if !back {
            let dark = hex(0x3a2c2a);
            for x in [0.08, 0.56] {
                if call.has("sleep") {
                    self.bone(&[(r * (x - 0.13), y), (r * x, y + r * 0.07), (r * (x + 0.13), y)], dark, r * 0.08);
                } else {
                    self.fill(canvas::ellipse(r * x, y - r * 0.02, r * 0.085, r * 0.11), dark);
                }
            }
            let bend = if call.has("sad") { -0.16 } else { 0.16 };
            let mouth = [(r * 0.08, y + r * 0.44), (r * 0.32, y + r * (0.44 + bend)), (r * 0.56, y + r * 0.44)];
            self.bone(&mouth, dark, r * 0.08);
            self.fill(canvas::ellipse(-r * 0.12, y + r * 0.28, r * 0.16, r * 0.1), hex(0xe88b80).alpha(0.45));
            if !bald {
                let cap = [
                    (-r * 0.94, y + r * 0.12),
                    (-r * 0.9, y - r * 0.55),
                    (-r * 0.3, y - r * 1.08),
                    (r * 0.45, y - r * 1.0),
                    (r * 0.86, y - r * 0.42),
                    (r * 0.3, y - r * 0.46),
                    (-r * 0.4, y - r * 0.36),
                    (-r * 0.58, y + r * 0.2),
                ];
                self.fill(canvas::polygon(&smooth(&cap, true)), body.hair);
            }
            if call.has("beard") {
                let beard = [
                    (-r * 0.7, y + r * 0.15),
                    (-r * 0.1, y + r * 0.35),
                    (r * 0.3, y + r * 0.3),
                    (r * 0.72, y + r * 0.3),
                    (r * 0.5, y + r * 0.95),
                    (r * 0.1, y + r * 1.2),
                    (-r * 0.4, y + r * 0.9),
                ];
                self.fill(canvas::polygon(&smooth(&beard, true)), body.hair);
                self.fill(canvas::ellipse(r * 0.3, y + r * 0.5, r * 0.17, r * 0.06), hex(0xb05a50));
            }
        }
        self.hat(call, body.head, y);
    }

    /// The hat on a head of this size, where the figure has one.
    fn hat(&mut self, call: &Call, r: f32, y: f32) {
        if let Some(hat) = call.option("hat").and_then(|word| self.rgb(word)) {
            let kind = call.option("kind").unwrap_or("cap");
            let dome = [
                (-r * 0.92, y - r * 0.42),
                (-r * 0.8, y - r * 1.0),
                (0.0, y - r * 1.3),
                (r * 0.8, y - r * 1.0),
                (r * 0.92, y - r * 0.42),
            ];
            match kind {
                "straw" => {
                    self.fill(canvas::ellipse(0.0, y - r * 0.52, r * 1.7, r * 0.3), hat.lighter(-0.05));
                    self.fill(canvas::polygon(&dome), hat);
                }
                "chef" => {
                    self.fill(canvas::rounded(-r * 0.8, y - r * 1.2, r * 1.6, r * 0.75, r * 0.1), hat.lighter(-0.04));
                    self.fill(canvas::rounded(-r * 1.1, y - r * 1.9, r * 2.2, r * 0.95, r * 0.45), hat);
                }
                "bobble" => {
                    self.fill(canvas::polygon(&smooth(&dome, false)), hat);
                    self.fill(canvas::rounded(-r, y - r * 0.66, r * 2.0, r * 0.34, r * 0.16), hat.lighter(0.1));
                    self.fill(canvas::ellipse(0.0, y - r * 1.42, r * 0.28, r * 0.28), hat.lighter(0.1));
                }
                _ => {
                    self.fill(canvas::polygon(&smooth(&dome, false)), hat);
                    self.fill(canvas::rounded(r * 0.2, y - r * 0.58, r * 1.2, r * 0.2, r * 0.1), hat.lighter(-0.08));
                }
            }
        }
    }
}
