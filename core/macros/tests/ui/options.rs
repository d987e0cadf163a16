use didit_macros::options;

#[options(page)]
struct Paged {
    limit: Option<u32>,
}

#[options]
struct Tuple(u32);

#[options]
struct Renamed {
    #[rename("max")]
    limit: Option<u32>,
}

#[options]
struct Marked {
    #[local(true)]
    limit: Option<u32>,
}

fn main() {}
