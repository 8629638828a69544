//! What one does to another of a certain kind: a child, an athlete, a queen.

use super::super::brush::STAGE;
use super::super::face::{self, Face};
use super::super::figure::{FAR, NEAR};
use super::super::looks::Hat;
use super::super::stage::{Layer, Stage};
use super::super::things::STEEL;
use super::Pair;
use crate::colour::{WHITE, hex};

/// Action, distance and function, sorted by id.
pub(super) static ALL: &[(&str, f32, Pair)] = &[
    ("applaud", 48.0, applaud),
    ("brush_the_hair_of", 29.0, |s, a, b| comb(s, a, b, hex(0x8a_4a_2f))),
    ("button_up_the_coat_of", 29.0, button),
    ("cheer_for", 50.0, cheer),
    ("fan", 36.0, fan),
    ("fasten_the_helmet_of", 29.0, helmet),
    ("lift_up", 20.0, lift_up),
    ("massage_the_shoulders_of", 22.0, massage),
    ("measure_the_height_of", 36.0, height),
    ("place_a_crown_on_the_head_of", 30.0, crown),
    ("plait_the_hair_of", 29.0, |s, a, b| comb(s, a, b, hex(0xe2_5a_7a))),
    ("plant_a_kiss_on_the_cheek_of", 20.0, kiss),
    ("push_the_wheelchair_of", 36.0, wheelchair),
    ("reach_out_to_tag", 46.0, tag),
    ("read_a_story_to", 40.0, story),
    ("show_the_way_to", 40.0, way),
    ("sit_on_the_shoulders_of", 6.0, shoulders),
    ("tie_the_shoelaces_of", 34.0, laces),
    ("wipe_the_nose_of", 29.0, nose),
];

fn applaud(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    let at = fig.rel(14.0, 74.0);
    fig.put(NEAR, (at.0 - fig.dir, at.1 - 1.0));
    fig.put(FAR, (at.0 + fig.dir * 2.4, at.1 + 2.0));
    fig.mood(face::LAUGH);
    s.over(a, move |b| {
        for angle in [0.6_f32, 1.57, 2.5] {
            let (sin, cos) = angle.sin_cos();
            b.line(
                STAGE,
                &[(at.0 + cos * 7.0, at.1 + sin * 7.0), (at.0 + cos * 11.0, at.1 + sin * 11.0)],
                1.3,
                hex(0xf2_a8_2a),
            );
        }
    });
    s.react(b, |fig| {
        fig.mood(face::PROUD);
        fig.put_rel(FAR, 16.0, 100.0);
    });
    s.eye(a, b);
}

fn cheer(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    fig.jump(6.0);
    fig.grips = [super::super::figure::Grip::Fist; 2];
    fig.mood(Face { mouth: face::Mouth::Shout, ..face::HAPPY });
    s.voice(a, hex(0xe2_6a_3a));
    s.react(b, |fig| {
        fig.mood(face::PROUD);
        fig.akimbo(FAR);
    });
}

fn comb(s: &mut Stage, a: usize, b: usize, rgb: crate::colour::Rgb) {
    s.attend(a, b);
    let dir = s.figs[a].dir;
    s.react(b, |fig| {
        fig.dir = dir;
        fig.stand();
        fig.mood(face::SMILE);
        fig.look.hat = None;
    });
    if !s.figs[b].busy {
        s.figs[b].look.hair =
            if rgb == hex(0xe2_5a_7a) { super::super::looks::Hair::Plaits } else { super::super::looks::Hair::Long };
    }
    let to = s.figs[b].skull().on((-dir * 8.4, -4.0));
    let fig = &mut s.figs[a];
    fig.grasp((to.0 - dir * 3.0, to.1 + 5.0), (to.0 - dir * 2.0, to.1 - 2.0));
    fig.mood(face::SMILE);
    fig.z += 0.5;
    fig.regard(to);
    s.over(a, move |b| {
        b.bar((to.0 - dir * 5.0, to.1 + 8.0), (to.0 + dir * 3.0, to.1 + 3.0), 2.6, rgb);
        b.bar((to.0 + dir * 0.5, to.1 + 3.4), (to.0 + dir * 3.4, to.1 + 1.6), 4.0, rgb);
    });
}

fn button(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let way = s.way(a, b);
    if s.figs[b].beast.is_none() {
        s.figs[b].look.over = (super::super::looks::Over::Coat, hex(0xd8_5a_3c));
        s.figs[b].look.marks |= super::super::looks::mark::BUTTONS;
    }
    let to = s.figs[b].trunk().on((-way * 1.0, 17.0));
    if s.figs[b].look.k < 0.85 {
        s.figs[a].kneel();
    } else {
        s.figs[a].bow(0.14);
    }
    let fig = &mut s.figs[a];
    fig.grasp((to.0 - way * 2.0, to.1 + 2.0), (to.0 - way * 2.0, to.1 - 3.0));
    fig.mood(face::SMILE);
    fig.z += 0.5;
    fig.regard(to);
}

fn fan(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let to = s.figs[b].head();
    let fig = &mut s.figs[a];
    fig.aim(FAR, (to.0, to.1 - 6.0), 0.8);
    fig.grips[FAR] = super::super::figure::Grip::Fist;
    fig.akimbo(NEAR);
    fig.mood(face::SMILE);
    s.hold(a, FAR, "folding-hand-fan", 19.0, (3.0, 7.0), 10.0);
    s.react(b, |fig| fig.mood(face::SERENE));
    let (at, dir) = (s.figs[a].palm(FAR), s.figs[a].dir);
    s.over(a, move |b| {
        for dy in [4.0, 9.0, 14.0] {
            b.line(
                STAGE,
                &[(at.0 + dir * 14.0, at.1 + dy), (at.0 + dir * 17.0, at.1 + dy + 1.4), (at.0 + dir * 20.0, at.1 + dy)],
                0.9,
                WHITE,
            );
        }
    });
}

fn helmet(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    if s.figs[b].beast.is_none() {
        s.figs[b].look.hat = Some((Hat::Helmet, hex(0xe2_5a_3a)));
    }
    let f = s.figs[b].skull();
    let way = s.way(a, b);
    let fig = &mut s.figs[a];
    fig.grasp(f.on((-way * 3.0, -8.6)), f.on((-way * 1.0, -10.0)));
    fig.mood(face::SMILE);
    fig.z += 0.5;
    s.eye(a, b);
}

fn lift_up(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let way = s.way(a, b);
    let k = s.figs[a].look.k;
    let x = s.figs[a].x + way * 19.0;
    if !s.figs[b].busy {
        let up = if s.figs[b].beast.is_some() { 62.0 * k } else { (92.0 * k - s.figs[b].look.k * 62.0).max(16.0) };
        s.figs[b].x = x;
        s.figs[b].ground = up;
        s.figs[b].stand();
        s.figs[b].mood(face::LAUGH);
        if s.figs[b].beast.is_none() {
            let fig = &mut s.figs[b];
            fig.turn_to(x - way * 20.0);
            fig.feet = [fig.rel(-7.0, 3.0), fig.rel(5.0, 5.0)];
            fig.toes = [0.6, 0.6];
            fig.put_rel(NEAR, 3.0, 96.0);
            fig.put_rel(FAR, 21.0, 92.0);
        }
    }
    let to =
        if s.figs[b].beast.is_some() { (x, s.figs[b].ground + 4.0) } else { s.figs[b].trunk().on((-way * 4.0, 17.0)) };
    let fig = &mut s.figs[a];
    fig.grasp(to, (to.0 + way * 2.0, to.1 + 1.0));
    fig.mood(face::HAPPY);
    fig.z += 0.5;
    s.eye(a, b);
    s.eye(b, a);
}

fn massage(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let dir = s.figs[a].dir;
    s.react(b, |fig| {
        fig.dir = dir;
        fig.stand();
    });
    if !s.figs[b].busy {
        s.seat(b);
        s.figs[b].mood(face::SERENE);
    }
    let (one, two) = (s.figs[b].shoulder(NEAR), s.figs[b].shoulder(FAR));
    let fig = &mut s.figs[a];
    fig.grasp((one.0, one.1 + 3.0), (two.0 - dir * 3.0, two.1 + 3.4));
    fig.mood(face::SMILE);
    fig.z += 0.5;
    s.eye(a, b);
}

fn height(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let top = s.figs[b].crown();
    let way = s.way(a, b);
    s.react(b, |fig| {
        fig.turn = 0.2;
        fig.mood(face::PROUD);
    });
    let post = s.figs[b].x + way * 13.0;
    let fig = &mut s.figs[a];
    fig.put(FAR, (top.0 - way * 5.0, top.1 + 2.4));
    fig.mood(face::SMILE);
    s.eye(a, b);
    s.prop(-2.0, [post - 6.0, post + 8.0, top.1 + 14.0], move |b| {
        b.block(STAGE, (post, (top.1 + 10.0) / 2.0), 8.0, top.1 + 10.0, hex(0xf2_d9_a0));
        let mut y = 8.0;
        while y < top.1 + 8.0 {
            b.line(STAGE, &[(post - 3.4, y), (post + 0.6, y)], 0.9, hex(0x8a_5a_34));
            y += 6.0;
        }
        b.bar((top.0 - way * 8.0, top.1 + 1.4), (post, top.1 + 1.4), 2.2, hex(0xd8_4a_3c));
    });
}

fn crown(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    s.react(b, |fig| {
        fig.nod = 0.14;
        fig.mood(face::PROUD);
    });
    if s.figs[b].beast.is_none() {
        s.figs[b].look.hat = Some((Hat::Crown, hex(0xf2_b8_3a)));
    }
    let f = s.figs[b].skull();
    let way = s.way(a, b);
    let fig = &mut s.figs[a];
    fig.grasp(f.on((-way * 9.0, 9.0)), f.on((-way * 5.0, 12.0)));
    fig.mood(face::SOLEMN);
    fig.z += 0.5;
    s.eye(a, b);
}

fn kiss(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let way = s.way(a, b);
    s.react(b, |fig| {
        fig.look_x = -way * 0.1;
        fig.turn = 0.3;
        fig.mood(Face { flush: true, ..face::SERENE });
    });
    let to = s.figs[b].skull().on((-way * 8.0, -2.6));
    let fig = &mut s.figs[a];
    let dy = to.1 - fig.mouth().1;
    if dy < -6.0 {
        fig.bow((-dy * 0.02).clamp(0.1, 0.7));
    }
    fig.look_x = way * 0.9;
    let dx = to.0 - fig.mouth().0;
    fig.hip.0 += dx * 0.8;
    let rest = s.figs[b].shoulder(NEAR);
    let fig = &mut s.figs[a];
    fig.put(FAR, rest);
    fig.mood(face::KISS);
    fig.z += 0.5;
    super::gestures::hearts(s, b);
}

fn wheelchair(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let dir = s.figs[a].dir;
    s.react(b, |fig| {
        fig.dir = dir;
        fig.stand();
        fig.sit(24.0);
        fig.mood(face::SMILE);
    });
    let (x, k) = (s.figs[b].x, s.figs[b].look.k);
    let fig = &mut s.figs[a];
    fig.walk(20.0);
    let handle = (x - dir * 17.0, 54.0 * k);
    fig.grasp(handle, (handle.0 + dir, handle.1 + 1.0));
    fig.mood(face::SMILE);
    s.reserve([x - 22.0, x + 26.0, 56.0]);
    s.add(Layer::Under(b), move |b| {
        b.shadow((x, 0.0), 20.0);
        b.bar((x - dir * 10.0, 24.0), (x - dir * 13.0, 53.0 * k), 3.4, hex(0x33_38_46));
        b.bar((x - dir * 13.0, 53.0 * k), handle, 2.2, hex(0x33_38_46));
        b.bar((x - 10.0, 22.0), (x + 10.0, 22.0), 4.0, hex(0x33_38_46));
    });
    s.over(b, move |b| {
        b.disc((x - dir * 3.0, 15.0), 15.0, hex(0x2c_2e_38));
        b.glass(&[((x - dir * 3.0, 15.0), 12.0)], hex(0xe2_e8_ec), 0.96);
        for i in 0..4 {
            let (sin, cos) = (i as f32 * 0.785_f32).sin_cos();
            b.line(
                STAGE,
                &[(x - dir * 3.0 - cos * 12.0, 15.0 - sin * 12.0), (x - dir * 3.0 + cos * 12.0, 15.0 + sin * 12.0)],
                0.7,
                hex(0x8a_94_a2),
            );
        }
        b.bar((x + dir * 10.0, 22.0), (x + dir * 19.0, 6.0), 2.2, STEEL);
        b.disc((x + dir * 15.0, 3.6), 3.6, hex(0x2c_2e_38));
        b.bar((x + dir * 17.0, 4.0), (x + dir * 25.0, 4.0), 2.2, STEEL);
    });
}

fn tag(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let dir = s.figs[a].dir;
    s.react(b, |fig| {
        fig.dir = dir;
        fig.stand();
        fig.run();
        fig.look_x = -dir * 0.6;
        fig.mood(face::LAUGH);
    });
    let to = s.figs[b].trunk().on((-dir * 6.0, 24.0));
    let fig = &mut s.figs[a];
    fig.run();
    fig.put(FAR, (to.0 - dir * 3.0, to.1));
    fig.aim(FAR, to, 0.98);
    fig.mood(face::GRIN);
    s.eye(a, b);
}

fn story(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    s.seat(a);
    s.read(a, hex(0xc8_4a_7a));
    s.figs[a].mood(Face { mouth: face::Mouth::Open, ..face::HAPPY });
    s.react(b, |fig| {
        fig.cross_legged();
        fig.mood(face::SMILE);
    });
    s.eye(b, a);
    s.eye(a, b);
}

fn way(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let fig = &mut s.figs[a];
    let far = (fig.x - fig.dir * 60.0, 82.0 * fig.look.k);
    fig.turn = 0.2;
    fig.point(NEAR, far);
    fig.put_rel(FAR, 16.0, 64.0);
    fig.mood(face::SMILE);
    s.eye(a, b);
    s.figs[b].regard(far);
}

fn shoulders(s: &mut Stage, a: usize, b: usize) {
    s.react(b, |fig| {
        fig.front();
        fig.mood(face::HAPPY);
    });
    let nape = s.figs[b].nape();
    let k = s.figs[a].look.k;
    let dir = s.figs[b].dir;
    let fig = &mut s.figs[a];
    fig.dir = dir;
    fig.x = nape.0 - dir * 2.0;
    fig.turn = 0.2;
    fig.hip = (fig.x, nape.1 + 3.0 * k);
    fig.feet = [(fig.x - dir * 9.0, nape.1 - 30.0 * k), (fig.x + dir * 10.0, nape.1 - 30.0 * k)];
    fig.toes = [0.5, 0.5];
    fig.mood(face::LAUGH);
    fig.look_x = dir * 0.2;
    fig.z = -0.6;
    fig.hands = [(fig.x - dir * 17.0, nape.1 + 46.0 * k), (fig.x + dir * 18.0, nape.1 + 46.0 * k)];
    let feet = fig.feet;
    let look = fig.look;
    s.react(b, |fig| fig.grasp((feet[0].0, feet[0].1 + 5.0), (feet[1].0, feet[1].1 + 5.0)));
    // The legs hang down in front.
    s.add(Layer::Held(b), move |b| {
        let rgb = if look.outfit.legs == super::super::looks::Legs::Trousers { look.lower } else { look.skin };
        for foot in feet {
            let top = (foot.0 * 0.7 + nape.0 * 0.3, nape.1 + 2.0);
            b.body(&[(top, 4.2 * k), ((foot.0, foot.1 + 6.0), 3.2 * k)], rgb);
            b.hull(&[((foot.0, foot.1 + 2.0), 2.4 * k), ((foot.0 + dir * 4.0, foot.1 + 1.0), 2.0 * k)], look.shoes);
        }
    });
}

fn laces(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    s.react(b, |fig| {
        fig.feet[FAR] = fig.rel(12.0, 0.4);
        fig.mood(face::SMILE);
        fig.nod = 0.3;
    });
    let foot = s.figs[b].feet[FAR];
    let way = s.way(a, b);
    let fig = &mut s.figs[a];
    fig.kneel();
    fig.lean = 0.5;
    fig.grasp((foot.0 - way * 6.0, foot.1 + 6.0), (foot.0 - way * 3.0, foot.1 + 6.6));
    fig.mood(face::SMILE);
    fig.regard(foot);
    s.add(Layer::Depth(15.0), move |b| {
        for side in [-1.0, 1.0] {
            b.line(
                STAGE,
                &[
                    (foot.0 - way * 3.0, foot.1 + 4.0),
                    (foot.0 - way * 3.0 + side * 3.4, foot.1 + 7.0),
                    (foot.0 - way * 3.0 + side * 3.0, foot.1 + 3.6),
                ],
                0.9,
                WHITE,
            );
        }
    });
}

fn nose(s: &mut Stage, a: usize, b: usize) {
    s.attend(a, b);
    let way = s.way(a, b);
    let f = s.figs[b].skull();
    let to = f.on((s.figs[b].look_x * 6.0, -2.0));
    let lean = if s.figs[b].look.k < 0.85 { 0.4 } else { 0.06 };
    s.figs[a].bow(lean);
    let fig = &mut s.figs[a];
    fig.grab(FAR, (to.0 - way * 3.4, to.1 - 1.0));
    fig.akimbo(NEAR);
    fig.mood(face::SMILE);
    fig.z += 0.5;
    s.react(b, |fig| fig.mood(Face { eyes: face::Eyes::Squint, ..face::POUT }));
    s.add(Layer::Over(b), move |b| {
        b.blob(
            STAGE,
            &[
                (to.0 - 3.6, to.1 + 1.6),
                (to.0 + 2.4, to.1 + 2.4),
                (to.0 + 2.6, to.1 - 3.0),
                (to.0 - 1.0, to.1 - 4.6),
                (to.0 - 4.0, to.1 - 2.0),
            ],
            WHITE,
        )
    });
    s.eye(a, b);
}
