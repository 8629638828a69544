//! The cast of the genres: who wears what, carries what, and is known by what.

mod dark;
mod machine;
mod myth;
mod sky;

/// What covers trunk and legs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Body {
    Tunic,
    Jacket,
    Coat,
    Robe,
    Gown,
    Dress,
    Overall,
    Suit,
    Armour,
    Mail,
    Uniform,
    Waistcoat,
    Vest,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hair {
    Any,
    Short,
    Long,
    Bob,
    Bun,
    Tail,
    Curly,
    Swept,
    Wild,
    Braids,
    Mohawk,
    Fringe,
    Bald,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Beard {
    None,
    Stubble,
    Moustache,
    Full,
    Long,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hat {
    None,
    Cap(u32),
    Officer(u32),
    Top(u32),
    Bowler(u32),
    Fedora(u32),
    Straw(u32),
    Wizard(u32),
    Hood(u32),
    Cook(u32),
    Scarf(u32),
    Crown(u32),
    Tiara(u32),
    Helmet(u32),
    Hard(u32),
    Flying(u32),
    Jester,
    Bonnet(u32),
    Leaves,
    Veil(u32),
    Turban(u32),
    Headset(u32),
    Bubble,
}

/// What belongs to a role besides its dress.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Extra {
    Apron(u32),
    Scarf(u32),
    Bag(u32),
    Sash(u32),
    Stripe(u32),
    Cross(u32),
    Seams(u32),
    Shawl(u32),
    Pack(u32),
    Medal,
    Soot,
    Cape,
    Old,
    Stout,
    /// A head shorter than others.
    Small,
    /// A head taller than others.
    Tall,
    Specs,
    Pointed,
    Blind,
    Pale,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sex {
    Any,
    Woman,
    Man,
}

/// One role.
pub(super) struct Role {
    pub id: &'static str,
    pub sex: Sex,
    pub body: Body,
    pub main: u32,
    pub second: u32,
    pub legs: u32,
    pub hat: Hat,
    pub hair: Hair,
    pub beard: Beard,
    pub extras: &'static [Extra],
    /// What it has in its free hand: an icon of the art pack or one of the tools; empty for nothing.
    pub tool: &'static str,
}

/// A role's dress: body, its colours, and what is on the head.
const fn role(
    id: &'static str,
    body: Body,
    colours: [u32; 3],
    hat: Hat,
    extras: &'static [Extra],
    tool: &'static str,
) -> Role {
    let [main, second, legs] = colours;
    Role { id, sex: Sex::Any, body, main, second, legs, hat, hair: Hair::Any, beard: Beard::None, extras, tool }
}

impl Role {
    const fn she(self, hair: Hair) -> Role {
        Role { sex: Sex::Woman, hair, ..self }
    }

    const fn he(self, hair: Hair, beard: Beard) -> Role {
        Role { sex: Sex::Man, hair, beard, ..self }
    }

    const fn cut(self, hair: Hair) -> Role {
        Role { hair, ..self }
    }

    /// The height of this role against others'.
    pub(super) fn height(&self) -> f32 {
        if self.extras.contains(&Extra::Small) {
            0.74
        } else if self.extras.contains(&Extra::Tall) {
            1.3
        } else {
            1.0
        }
    }
}

/// The role of an entry.
pub(super) fn find(id: &str) -> Option<&'static Role> {
    [dark::ROLES, machine::ROLES, myth::ROLES, sky::ROLES].into_iter().flatten().find(|role| role.id == id)
}
