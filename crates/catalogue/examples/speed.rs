//! Temporary.
use pairloom_catalogue::Catalogue;
use pairloom_model::*;
use pairloom_prompt::*;
use std::time::Instant;
fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let catalogue = Catalogue::new(&pairloom_catalogue::shipped().unwrap()).unwrap();
    let ids: Vec<String> = if args[0] == "generation" {
        catalogue.subtasks().filter(|s| s.kind == Kind::Generation).map(|s| s.id.to_string()).collect()
    } else {
        vec![args[0].clone()]
    };
    mem("loaded");
    let _ = 0;
    let names: Vec<&str> = ids.iter().map(String::as_str).collect();
    let ch: u64 = args[2].parse().unwrap();
    let count: u64 = args[1].parse().unwrap();
    catalogue.prepare(&names, false, 2);
    mem("compiled");
    let mut counts = Counts::default();
    let mut variants = 0;
    for id in &names {
        let c = catalogue.compiled(id).unwrap();
        variants += c.templates.iter().map(|t| t.variants.len()).sum::<usize>();
        counts.insert(
            SubtaskId::new(*id),
            (count / names.len() as u64).min(u64::try_from(c.capacity()).unwrap_or(u64::MAX)),
        );
    }
    let spec = PlanSpec { counts, seed: 1, ..PlanSpec::default() };
    let input = PlanInput::new(&spec, "x", |id| catalogue.compiled(id)).unwrap();
    let start = Instant::now();
    let plan = Plan::with_threads(&input, 2).unwrap();
    mem("planned");
    eprintln!("variants {variants}, plan {:.3}", start.elapsed().as_secs_f64());
    for _ in 0..2 {
        let start = Instant::now();
        let total = plan.total();
        std::thread::scope(|s| {
            for t in 0..2u64 {
                let plan = &plan;
                s.spawn(move || {
                    let mut scratch = line::Scratch::default();
                    let mut out = line::Lines::default();
                    let mut at = t * ch;
                    let mut bytes = 0;
                    while at < total {
                        plan.write_lines(at..total.min(at + ch), &mut scratch, &mut out);
                        bytes += out.iter().map(|l| l.len()).sum::<usize>();
                        at += 2 * ch;
                    }
                    std::hint::black_box(bytes);
                });
            }
        });
        eprintln!("{:.0} lines/s", total as f64 / start.elapsed().as_secs_f64());
    }
}

fn mem(what: &str) {
    let s = std::fs::read_to_string("/proc/self/status").unwrap();
    let g = |k: &str| {
        s.lines().find(|l| l.starts_with(k)).unwrap().split_whitespace().nth(1).unwrap().parse::<u64>().unwrap() / 1024
    };
    eprintln!("{what}: peak {} now {}", g("VmHWM"), g("VmRSS"));
}
