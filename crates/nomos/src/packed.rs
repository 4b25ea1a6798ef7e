//! Values as bytes, one after the other, without names: for what the program
//! that wrote them reads again.

use crate::graph::Edge;
use jiff::civil::Date;
use rustc_hash::FxHashMap as HashMap;
use std::ops::Range;

/// Something that can be written as bytes and read again.
pub(crate) trait Packed: Sized {
    /// Writes it behind what is there.
    fn pack(&self, out: &mut Vec<u8>);

    /// Reads it from the front, which is taken away; none if it is not there.
    fn unpack(input: &mut &[u8]) -> Option<Self>;
}

/// A struct, by its fields; or an enum, by a number for each variant.
macro_rules! packed {
    ($(struct $name:ty { $($field:ident),* $(,)? })*) => {$(
        impl Packed for $name {
            fn pack(&self, out: &mut Vec<u8>) {
                $(self.$field.pack(out);)*
            }

            fn unpack(input: &mut &[u8]) -> Option<Self> {
                Some(Self { $($field: Packed::unpack(input)?),* })
            }
        }
    )*};
    ($(enum $name:ty { $(
        $tag:literal = $variant:ident $(($($part:ident),*))? $({ $($field:ident),* })?
    ),* $(,)? })*) => {$(
        impl Packed for $name {
            fn pack(&self, out: &mut Vec<u8>) {
                match self {
                    $(Self::$variant $(($($part),*))? $({ $($field),* })? => {
                        out.push($tag);
                        $($($part.pack(out);)*)?
                        $($($field.pack(out);)*)?
                    })*
                }
            }

            fn unpack(input: &mut &[u8]) -> Option<Self> {
                match u8::unpack(input)? {
                    $($tag => {
                        $($(let $part = Packed::unpack(input)?;)*)?
                        $($(let $field = Packed::unpack(input)?;)*)?
                        Some(Self::$variant $(($($part),*))? $({ $($field),* })?)
                    })*
                    _ => None,
                }
            }
        }
    )*};
    // A number with a type of its own.
    ($(number $name:ty;)*) => {$(
        impl Packed for $name {
            fn pack(&self, out: &mut Vec<u8>) {
                self.0.pack(out);
            }

            fn unpack(input: &mut &[u8]) -> Option<Self> {
                Some(Self(Packed::unpack(input)?))
            }
        }
    )*};
}
pub(crate) use packed;

impl Packed for u8 {
    fn pack(&self, out: &mut Vec<u8>) {
        out.push(*self);
    }

    fn unpack(input: &mut &[u8]) -> Option<Self> {
        let (first, rest) = input.split_first()?;
        *input = rest;
        Some(*first)
    }
}

impl Packed for bool {
    fn pack(&self, out: &mut Vec<u8>) {
        u8::from(*self).pack(out);
    }

    fn unpack(input: &mut &[u8]) -> Option<Self> {
        Some(u8::unpack(input)? == 1)
    }
}

/// Seven bits a byte, the lowest first: most numbers are small.
impl Packed for u32 {
    fn pack(&self, out: &mut Vec<u8>) {
        let mut left = *self;
        while left > 0x7f {
            out.push((left & 0x7f) as u8 | 0x80);
            left >>= 7;
        }
        out.push(left as u8);
    }

    fn unpack(input: &mut &[u8]) -> Option<Self> {
        let mut number = 0;
        for shift in (0..u32::BITS).step_by(7) {
            let byte = u8::unpack(input)?;
            number |= u32::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Some(number);
            }
        }
        None
    }
}

impl Packed for usize {
    fn pack(&self, out: &mut Vec<u8>) {
        u32::try_from(*self).unwrap_or(u32::MAX).pack(out);
    }

    fn unpack(input: &mut &[u8]) -> Option<Self> {
        Some(u32::unpack(input)? as usize)
    }
}

impl Packed for f64 {
    fn pack(&self, out: &mut Vec<u8>) {
        out.extend(self.to_le_bytes());
    }

    fn unpack(input: &mut &[u8]) -> Option<Self> {
        let (first, rest) = input.split_first_chunk()?;
        *input = rest;
        Some(Self::from_le_bytes(*first))
    }
}

impl Packed for Date {
    fn pack(&self, out: &mut Vec<u8>) {
        out.extend(self.year().to_le_bytes());
        out.extend(self.month().to_le_bytes());
        out.extend(self.day().to_le_bytes());
    }

    fn unpack(input: &mut &[u8]) -> Option<Self> {
        let (first, rest) = input.split_first_chunk()?;
        *input = rest;
        let [low, high, month, day] = *first;
        let year = i16::from_le_bytes([low, high]);
        Self::new(year, i8::from_le_bytes([month]), i8::from_le_bytes([day])).ok()
    }
}

impl Packed for String {
    fn pack(&self, out: &mut Vec<u8>) {
        self.len().pack(out);
        out.extend(self.as_bytes());
    }

    fn unpack(input: &mut &[u8]) -> Option<Self> {
        let length = usize::unpack(input)?;
        let (first, rest) = input.split_at_checked(length)?;
        *input = rest;
        Some(std::str::from_utf8(first).ok()?.to_owned())
    }
}

impl<T: Packed> Packed for Option<T> {
    fn pack(&self, out: &mut Vec<u8>) {
        self.is_some().pack(out);
        if let Some(value) = self {
            value.pack(out);
        }
    }

    fn unpack(input: &mut &[u8]) -> Option<Self> {
        Some(if bool::unpack(input)? { Some(T::unpack(input)?) } else { None })
    }
}

impl<T: Packed> Packed for Box<T> {
    fn pack(&self, out: &mut Vec<u8>) {
        T::pack(self, out);
    }

    fn unpack(input: &mut &[u8]) -> Option<Self> {
        Some(Self::new(T::unpack(input)?))
    }
}

impl<T: Packed> Packed for Vec<T> {
    fn pack(&self, out: &mut Vec<u8>) {
        self.len().pack(out);
        for value in self {
            value.pack(out);
        }
    }

    fn unpack(input: &mut &[u8]) -> Option<Self> {
        let length = usize::unpack(input)?;
        // Each takes a byte at least; a wrong length must not ask for all memory.
        let mut values = Self::with_capacity(length.min(input.len()));
        for _ in 0..length {
            values.push(T::unpack(input)?);
        }
        Some(values)
    }
}

impl<A: Packed, B: Packed> Packed for (A, B) {
    fn pack(&self, out: &mut Vec<u8>) {
        self.0.pack(out);
        self.1.pack(out);
    }

    fn unpack(input: &mut &[u8]) -> Option<Self> {
        Some((A::unpack(input)?, B::unpack(input)?))
    }
}

impl<A: Packed, B: Packed, C: Packed> Packed for (A, B, C) {
    fn pack(&self, out: &mut Vec<u8>) {
        self.0.pack(out);
        self.1.pack(out);
        self.2.pack(out);
    }

    fn unpack(input: &mut &[u8]) -> Option<Self> {
        Some((A::unpack(input)?, B::unpack(input)?, C::unpack(input)?))
    }
}

impl Packed for Range<u32> {
    fn pack(&self, out: &mut Vec<u8>) {
        (self.start, self.end).pack(out);
    }

    fn unpack(input: &mut &[u8]) -> Option<Self> {
        let (start, end) = Packed::unpack(input)?;
        Some(start..end)
    }
}

impl Packed for Edge {
    fn pack(&self, out: &mut Vec<u8>) {
        self.place().pack(out);
    }

    fn unpack(input: &mut &[u8]) -> Option<Self> {
        let place = usize::unpack(input)?;
        Some(Self::to_node(place / 2, place % 2 == 1))
    }
}

/// In the order of the names: equal maps are equal bytes.
impl<T: Packed> Packed for HashMap<String, T> {
    fn pack(&self, out: &mut Vec<u8>) {
        let mut entries: Vec<(&String, &T)> = self.iter().collect();
        entries.sort_unstable_by_key(|(name, _)| *name);
        entries.len().pack(out);
        for (name, value) in entries {
            name.pack(out);
            value.pack(out);
        }
    }

    fn unpack(input: &mut &[u8]) -> Option<Self> {
        let length = usize::unpack(input)?;
        let mut entries = Self::default();
        entries.reserve(length.min(input.len()));
        for _ in 0..length {
            entries.insert(String::unpack(input)?, T::unpack(input)?);
        }
        Some(entries)
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test")]

    use super::*;

    #[test]
    fn what_is_written_is_read_again_and_nothing_is_left() {
        let value = vec![
            (Some("§ 5".to_owned()), (u32::MAX, 1e25), true),
            (None, (0, -0.5), false),
            (Some(String::new()), (300, f64::MIN_POSITIVE), true),
        ];
        let mut bytes = Vec::new();
        value.pack(&mut bytes);
        let mut left = bytes.as_slice();
        assert_eq!(Vec::<(Option<String>, (u32, f64), bool)>::unpack(&mut left).unwrap(), value);
        assert!(left.is_empty());
    }

    #[test]
    fn what_is_cut_off_is_not_read() {
        let mut bytes = Vec::new();
        vec!["one".to_owned(), "two".to_owned()].pack(&mut bytes);
        for end in 0..bytes.len() {
            let mut cut = bytes.get(..end).unwrap();
            assert_eq!(Vec::<String>::unpack(&mut cut), None, "{end}");
        }
    }
}
