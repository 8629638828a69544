//! How a thing goes from one to another.

use super::super::brush::{Icon, STAGE, add, mix};
use super::super::face;
use super::super::figure::{FAR, NEAR};
use super::super::stage::{Layer, Stage, between};
use super::super::things::{ROPE, WOOD};
use super::Give;
use crate::colour::{WHITE, hex};

/// Action and function, sorted by id.
pub(super) static ALL: &[(&str, Give)] = &[
    ("borrow", |s, a, b, icon| hand_over(s, b, a, icon, false)),
    ("bounce", bounce),
    ("bring", |s, a, b, icon| carry(s, a, b, icon)),
    ("buy", |s, a, b, icon| {
        hand_over(s, b, a, icon, false);
        coins(s, a);
    }),
    ("carry", |s, a, b, icon| carry(s, a, b, icon)),
    ("deliver", |s, a, b, icon| carry(s, a, b, icon)),
    ("give", |s, a, b, icon| hand_over(s, a, b, icon, true)),
    ("hand", |s, a, b, icon| hand_over(s, a, b, icon, true)),
    ("kick", kick),
    ("lend", |s, a, b, icon| hand_over(s, a, b, icon, true)),
    ("lift", lift),
    ("offer", offer),
    ("pass", |s, a, b, icon| hand_over(s, a, b, icon, true)),
    ("present", present),
    ("receive", |s, a, b, icon| hand_over(s, b, a, icon, true)),
    ("return", |s, a, b, icon| hand_over(s, a, b, icon, true)),
    ("roll", roll),
    ("sell", |s, a, b, icon| {
        hand_over(s, a, b, icon, true);
        coins(s, b);
    }),
    ("show", show),
    ("slide", slide),
    ("snatch", snatch),
    ("take", |s, a, b, icon| hand_over(s, b, a, icon, false)),
    ("throw", toss),
    ("wheel", wheel),
];

fn oriented(icon: &Icon, dir: f32) -> Icon {
    Icon { mirrored: dir < 0.0, ..icon.clone() }
}

/// The thing is in the hands of the one and in those of the other; `given` where the one who gives acts, else the one who takes.
fn hand_over(s: &mut Stage, from: usize, to: usize, icon: &Icon, given: bool) {
    s.attend(from, to);
    s.attend(to, from);
    let (one, two) = (s.figs[from].chest(), s.figs[to].chest());
    let share = if given { 0.52 } else { 0.48 };
    let at = mix(one, two, share);
    let at = (at.0, at.1.min(one.1.min(two.1) + 4.0));
    let r = icon.side * 0.4;
    for (i, side) in [(from, 1.0), (to, -1.0)] {
        let dir = s.figs[i].dir;
        let fig = &mut s.figs[i];
        fig.grab(NEAR, (at.0 - dir * r, at.1 - r * 0.35));
        fig.grab(FAR, (at.0 - dir * r * 0.8, at.1 + r * 0.3 * side));
        fig.mood(if (side > 0.0) == given { face::HAPPY } else { face::SMILE });
    }
    // The one who acts leans in.
    let actor = if given { from } else { to };
    let hands = s.figs[actor].hands;
    s.figs[actor].bow(0.12);
    s.figs[actor].hands = hands;
    let icon = Icon { side: icon.side, ..icon.clone() };
    s.add(Layer::Held(from.min(to)), {
        let icon = icon.clone();
        move |b| b.icon(&icon, at)
    });
    s.eye(from, to);
    s.figs[to].regard(at);
    s.reserve([at.0 - r, at.0 + r, at.1 + icon.side * 0.5]);
}

fn coins(s: &mut Stage, payer: usize) {
    let fig = &mut s.figs[payer];
    let dir = fig.dir;
    let at = fig.rel(24.0, 54.0);
    fig.grab(NEAR, at);
    s.over(payer, move |b| {
        for (dx, dy) in [(2.0, 3.6), (4.6, 5.0), (6.0, 2.6)] {
            let at = (at.0 + dir * dx, at.1 + dy);
            b.disc(at, 2.0, hex(0xd8_92_1e));
            b.disc(at, 1.4, hex(0xf8_cf_5a));
        }
    });
}

fn carry(s: &mut Stage, a: usize, b: usize, icon: &Icon) {
    s.attend(a, b);
    s.attend(b, a);
    let fig = &mut s.figs[a];
    fig.walk(22.0);
    let k = fig.look.k;
    let at = fig.rel(15.0 + icon.side * 0.22, 60.0);
    let r = icon.side * 0.4;
    let dir = fig.dir;
    fig.grab(NEAR, (at.0 - dir * r * 0.4, at.1 - r * 0.9));
    fig.grab(FAR, (at.0 + dir * r * 0.5, at.1 - r * 0.9));
    fig.mood(face::SMILE);
    let icon = oriented(icon, dir);
    s.reserve([at.0 - r, at.0 + r, at.1 + icon.side * 0.5]);
    s.held(a, move |b| b.icon(&icon, at));
    s.eye(a, b);
    let fig = &mut s.figs[b];
    fig.put_rel(NEAR, 22.0, 64.0 * k.max(0.9));
    fig.put_rel(FAR, 26.0, 60.0);
    fig.mood(face::HAPPY);
}

fn present(s: &mut Stage, a: usize, b: usize, icon: &Icon) {
    hand_over(s, a, b, icon, true);
    let hands = s.figs[a].hands;
    s.figs[a].bow(0.34);
    s.figs[a].turn = 0.8;
    s.figs[a].hands = hands;
    s.eye(a, b);
}

fn offer(s: &mut Stage, a: usize, b: usize, icon: &Icon) {
    s.attend(a, b);
    s.attend(b, a);
    let fig = &mut s.figs[a];
    let dir = fig.dir;
    let at = fig.rel(27.0, 66.0);
    let r = icon.side * 0.4;
    fig.put(NEAR, (at.0 - dir * r, at.1 - r * 0.7));
    fig.put(FAR, (at.0 - dir * r * 0.2, at.1 - r));
    fig.mood(face::SMILE);
    let icon = oriented(icon, dir);
    s.held(a, move |b| b.icon(&icon, at));
    s.eye(a, b);
    let fig = &mut s.figs[b];
    fig.heart(NEAR);
    fig.mood(face::HAPPY);
    fig.regard(at);
}

fn show(s: &mut Stage, a: usize, b: usize, icon: &Icon) {
    s.attend(a, b);
    s.attend(b, a);
    let fig = &mut s.figs[a];
    let dir = fig.dir;
    let at = fig.rel(20.0, 76.0);
    let r = icon.side * 0.38;
    fig.grab(FAR, (at.0 - dir * r * 0.3, at.1 - r));
    let side = (at.0 - dir * (r + 5.0), at.1);
    fig.put(NEAR, side);
    fig.grips[NEAR] = super::super::figure::Grip::Point;
    fig.mood(face::PROUD);
    let icon = oriented(icon, dir);
    s.reserve([at.0 - r, at.0 + r, at.1 + icon.side * 0.5]);
    s.held(a, move |b| b.icon(&icon, at));
    s.eye(a, b);
    let fig = &mut s.figs[b];
    fig.bow(0.16);
    fig.akimbo(NEAR);
    fig.mood(face::SURPRISE);
    fig.regard(at);
}

fn lift(s: &mut Stage, a: usize, b: usize, icon: &Icon) {
    s.attend(a, b);
    s.attend(b, a);
    let y = (s.figs[a].look.k * 92.0).max(70.0);
    s.figs[b].ground = 24.0;
    s.figs[b].stand();
    s.attend(b, a);
    let x = (s.figs[a].x + s.figs[b].x) / 2.0;
    let r = icon.side * 0.4;
    let dir = s.figs[a].dir;
    s.figs[a].grasp((x - dir * r * 0.6, y - r), (x + dir * r * 0.2, y - r));
    s.figs[a].regard((x, y));
    let fig = &mut s.figs[b];
    fig.bow(0.4);
    fig.grasp((x + dir * r, y + r * 0.2), (x + dir * r * 0.6, y + r * 0.6));
    fig.regard((x, y));
    let bx = fig.x;
    s.prop(-12.0, [bx - 18.0, bx + 18.0, 24.0], move |b| {
        b.shadow((bx, 0.0), 20.0);
        b.block(STAGE, (bx, 12.0), 34.0, 24.0, WOOD);
        b.line(STAGE, &[(bx - 16.0, 18.0), (bx + 16.0, 18.0)], 1.2, hex(0x8a_5a_34));
        b.line(STAGE, &[(bx - 16.0, 8.0), (bx + 16.0, 8.0)], 1.2, hex(0x8a_5a_34));
    });
    let icon = icon.clone();
    s.reserve([x - r, x + r, y + icon.side * 0.5]);
    s.add(Layer::Held(a), move |b| b.icon(&icon, (x, y)));
}

fn snatch(s: &mut Stage, a: usize, b: usize, icon: &Icon) {
    hand_over(s, b, a, icon, false);
    let hands = s.figs[a].hands;
    s.figs[a].brace(-0.2);
    s.figs[a].hands = hands;
    s.figs[a].mood(face::GRIN);
    s.figs[b].mood(face::SURPRISE);
}

/// Both are ready for a ball that is between them.
fn ready(s: &mut Stage, a: usize, b: usize) -> f32 {
    s.attend(a, b);
    s.attend(b, a);
    let fig = &mut s.figs[b];
    fig.brace(0.12);
    fig.put_rel(NEAR, 22.0, 66.0);
    fig.put_rel(FAR, 26.0, 74.0);
    fig.mood(face::HAPPY);
    s.figs[a].dir
}

fn streaks(b: &mut super::super::brush::Brush, at: (f32, f32), dir: f32, r: f32) {
    for dy in [-0.5, 0.0, 0.5] {
        let y = at.1 + dy * r;
        b.line(STAGE, &[(at.0 - dir * (r + 9.0), y), (at.0 - dir * (r + 2.0), y)], 1.1, WHITE);
    }
}

fn toss(s: &mut Stage, a: usize, b: usize, icon: &Icon) {
    let dir = ready(s, a, b);
    let fig = &mut s.figs[a];
    fig.brace(0.2);
    fig.put_rel(FAR, 27.0, 90.0);
    fig.put_rel(NEAR, -18.0, 62.0);
    fig.mood(face::HAPPY);
    let at = add(between(s.figs[a].palm(FAR), s.figs[b].palm(FAR)), (dir * 2.0, 8.0));
    let icon = icon.clone();
    s.reserve([at.0, at.0, at.1 + icon.side]);
    s.add(Layer::Depth(30.0), move |b| {
        streaks(b, at, dir, icon.side * 0.5);
        b.icon(&icon, at);
    });
    s.figs[a].regard(at);
    s.figs[b].regard(at);
}

fn kick(s: &mut Stage, a: usize, b: usize, icon: &Icon) {
    let dir = ready(s, a, b);
    let fig = &mut s.figs[a];
    fig.turn = 0.9;
    fig.lean = -0.14;
    fig.feet = [fig.rel(-4.0, 0.0), fig.rel(23.0, 11.0)];
    fig.toes = [0.0, -0.35];
    fig.put_rel(NEAR, 16.0, 66.0);
    fig.put_rel(FAR, -22.0, 66.0);
    fig.mood(face::HAPPY);
    let foot = fig.feet[FAR];
    let at = (foot.0 + dir * (9.0 + icon.side * 0.5), foot.1 + 6.0);
    s.figs[b].put_rel(NEAR, -14.0, 56.0);
    s.figs[b].put_rel(FAR, 18.0, 54.0);
    let icon = icon.clone();
    s.add(Layer::Depth(30.0), move |b| {
        b.shadow((at.0, 0.0), icon.side * 0.4);
        streaks(b, at, dir, icon.side * 0.4);
        b.icon(&icon, at);
    });
    s.figs[a].regard(at);
    s.figs[b].regard(at);
}

fn roll(s: &mut Stage, a: usize, b: usize, icon: &Icon) {
    let dir = ready(s, a, b);
    let fig = &mut s.figs[a];
    fig.crouch();
    fig.put_rel(NEAR, 20.0, 10.0);
    fig.put_rel(FAR, 24.0, 8.0);
    fig.mood(face::HAPPY);
    let x = between(s.figs[a].palm(FAR), (s.figs[b].x, 0.0)).0;
    let at = (x, icon.side * 0.48);
    s.figs[b].crouch();
    s.figs[b].put_rel(NEAR, 18.0, 12.0);
    s.figs[b].put_rel(FAR, 21.0, 10.0);
    let icon = icon.clone();
    s.add(Layer::Depth(30.0), move |b| {
        b.shadow((at.0, 0.0), icon.side * 0.45);
        streaks(b, at, dir, icon.side * 0.5);
        b.icon(&icon, at);
    });
    s.figs[a].regard(at);
    s.figs[b].regard(at);
}

fn bounce(s: &mut Stage, a: usize, b: usize, icon: &Icon) {
    let dir = ready(s, a, b);
    let fig = &mut s.figs[a];
    fig.bow(0.2);
    fig.put_rel(FAR, 27.0, 52.0);
    fig.put_rel(NEAR, 20.0, 50.0);
    fig.mood(face::HAPPY);
    let (x0, x1) = (s.figs[a].palm(FAR).0, s.figs[b].palm(FAR).0);
    let low = (x0 + x1) / 2.0;
    let at = (low + dir * 3.0, icon.side * 0.7);
    let icon = icon.clone();
    let from = s.figs[a].palm(FAR);
    s.add(Layer::Depth(30.0), move |b| {
        b.shadow((at.0, 0.0), icon.side * 0.4);
        for i in 0..5 {
            let p = mix((from.0 + dir * 4.0, from.1), (low, 2.0), i as f32 / 4.6);
            b.disc(p, 0.9, WHITE);
        }
        b.icon(&icon, at);
    });
    s.figs[a].regard(at);
    s.figs[b].regard(at);
}

fn slide(s: &mut Stage, a: usize, b: usize, icon: &Icon) {
    s.attend(a, b);
    s.attend(b, a);
    let dir = s.figs[a].dir;
    let x = (s.figs[a].x + s.figs[b].x) / 2.0;
    let h = 46.0;
    let wide = (s.figs[b].x - s.figs[a].x).abs() * 0.66;
    s.table(20.0, x, wide, h);
    let at = (x, h + icon.side * 0.4);
    let hand = (x - dir * (icon.side * 0.45 + 2.0), h + 5.0);
    let fig = &mut s.figs[a];
    fig.bow(0.26);
    fig.put(NEAR, (hand.0 - dir * 2.0, hand.1));
    fig.put(FAR, hand);
    fig.mood(face::SMILE);
    let (icon, side) = (icon.clone(), icon.side);
    s.add(Layer::Depth(21.0), move |b| {
        streaks(b, at, dir, icon.side * 0.5);
        b.icon(&icon, at);
    });
    let fig = &mut s.figs[b];
    fig.bow(0.16);
    fig.put(FAR, (x + dir * (side * 0.7 + 6.0), h + 4.0));
    fig.mood(face::HAPPY);
    s.figs[a].regard(at);
    s.figs[b].regard(at);
}

fn wheel(s: &mut Stage, a: usize, b: usize, icon: &Icon) {
    s.attend(a, b);
    s.attend(b, a);
    let fig = &mut s.figs[a];
    let dir = fig.dir;
    fig.walk(22.0);
    let handle = fig.rel(17.0, 54.0);
    fig.grasp(handle, handle);
    fig.mood(face::SMILE);
    let x = handle.0 + dir * 14.0;
    let h = 13.0;
    s.reserve([x - 18.0, x + 18.0, 50.0]);
    let icon = icon.clone();
    s.held(a, move |b| {
        b.shadow((x, 0.0), 18.0);
        b.bar((x - dir * 14.0, h), (handle.0, handle.1 + 2.0), 2.2, hex(0x6a_73_82));
        b.bar((x - 15.0, h), (x + 15.0, h), 3.6, hex(0x8a_94_a4));
        for dx in [-10.0, 10.0] {
            b.disc((x + dx, 5.0), 5.0, hex(0x33_38_44));
            b.disc((x + dx, 5.0), 2.0, hex(0xb8_c2_ce));
        }
        b.icon(&icon, (x, h + 2.0 + icon.side * 0.48));
        b.line(STAGE, &[(x - 13.0, h + 2.0), (x + 13.0, h + 2.0)], 0.6, ROPE);
    });
    s.eye(a, b);
    s.figs[b].mood(face::HAPPY);
}
