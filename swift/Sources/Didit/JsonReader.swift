/// Reads JSON in UTF-8 (RFC 8259). Foundation's decoders keep neither integers of more than 64 bits nor all digits of a
/// number, and try one type after another for a value of any type, which is many times slower.
struct JsonReader {
    /// Deeper JSON could overflow the stack. The native library returns at most 256 levels in two objects of its own.
    static let maxDepth = 260

    private let bytes: UnsafeRawBufferPointer
    private var at = 0

    /// Reads one value, which may be surrounded by white space.
    static func read(_ bytes: UnsafeRawBufferPointer) throws -> JsonValue {
        var reader = JsonReader(bytes: bytes)
        reader.skipSpace()
        let value = try reader.value(depth: 0)
        reader.skipSpace()
        guard reader.at == bytes.count else { throw reader.problem("unexpected text after the value") }
        return value
    }

    private init(bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    private func problem(_ what: String) -> DiditError {
        .invalid(field: "json", reason: "is not valid JSON: \(what) at byte \(at)")
    }

    private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

    private mutating func skipSpace() {
        while at < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[at]) { at += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        at += 1
        return true
    }

    private mutating func value(depth: Int) throws -> JsonValue {
        guard depth < Self.maxDepth else { throw problem("more than \(Self.maxDepth) levels") }
        switch next {
        case UInt8(ascii: "{"): return .object(try object(depth: depth))
        case UInt8(ascii: "["): return .array(try array(depth: depth))
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case nil: throw problem("unexpected end")
        default: return .number(try number())
        }
    }

    private mutating func word(_ word: StaticString, _ value: JsonValue) throws -> JsonValue {
        for index in 0..<word.utf8CodeUnitCount {
            guard take(word.utf8Start[index]) else { throw problem("unexpected character") }
        }
        return value
    }

    private mutating func object(depth: Int) throws -> JsonObject {
        at += 1
        var members: JsonObject = [:]
        skipSpace()
        if take(UInt8(ascii: "}")) { return members }
        while true {
            guard next == UInt8(ascii: "\"") else { throw problem("expected a key") }
            let key = try string()
            skipSpace()
            guard take(UInt8(ascii: ":")) else { throw problem("expected `:`") }
            skipSpace()
            members[key] = try value(depth: depth + 1)
            skipSpace()
            if take(UInt8(ascii: "}")) { return members }
            guard take(UInt8(ascii: ",")) else { throw problem("expected `,` or `}`") }
            skipSpace()
        }
    }

    private mutating func array(depth: Int) throws -> [JsonValue] {
        at += 1
        var elements: [JsonValue] = []
        skipSpace()
        if take(UInt8(ascii: "]")) { return elements }
        while true {
            elements.append(try value(depth: depth + 1))
            skipSpace()
            if take(UInt8(ascii: "]")) { return elements }
            guard take(UInt8(ascii: ",")) else { throw problem("expected `,` or `]`") }
            skipSpace()
        }
    }

    private mutating func number() throws -> JsonNumber {
        let start = at
        _ = take(UInt8(ascii: "-"))
        if !take(UInt8(ascii: "0")) { try digits() }
        if take(UInt8(ascii: ".")) { try digits() }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            try digits()
        }
        return JsonNumber(text: String(decoding: bytes[start..<at], as: UTF8.self))
    }

    private mutating func digits() throws {
        let start = at
        while at < bytes.count, bytes[at] &- 0x30 < 10 { at += 1 }
        guard at > start else { throw problem("unexpected character") }
    }

    private mutating func string() throws -> String {
        at += 1
        let start = at
        while at < bytes.count {
            switch bytes[at] {
            case UInt8(ascii: "\""):
                let text = String(decoding: bytes[start..<at], as: UTF8.self)
                at += 1
                return text
            case UInt8(ascii: "\\"): return try escapedString(Array(bytes[start..<at]))
            case 0..<0x20: throw problem("control character in a string")
            default: at += 1
            }
        }
        throw problem("unexpected end of a string")
    }

    /// Reads the rest of a string from its first escape on.
    private mutating func escapedString(_ before: [UInt8]) throws -> String {
        var out = before
        while let byte = next {
            at += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: out, as: UTF8.self)
            case UInt8(ascii: "\\"): try escape(&out)
            case 0..<0x20: throw problem("control character in a string")
            default: out.append(byte)
            }
        }
        throw problem("unexpected end of a string")
    }

    private mutating func escape(_ out: inout [UInt8]) throws {
        guard let byte = next else { throw problem("unexpected end of a string") }
        at += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): out.append(byte)
        case UInt8(ascii: "b"): out.append(0x08)
        case UInt8(ascii: "f"): out.append(0x0C)
        case UInt8(ascii: "n"): out.append(0x0A)
        case UInt8(ascii: "r"): out.append(0x0D)
        case UInt8(ascii: "t"): out.append(0x09)
        case UInt8(ascii: "u"):
            let unit = try hexadecimal()
            var units = [unit]
            if unit >> 10 == 0x36, at + 1 < bytes.count, bytes[at] == UInt8(ascii: "\\"),
                bytes[at + 1] == UInt8(ascii: "u")
            {
                at += 2
                units.append(try hexadecimal())
            }
            // A surrogate without its other half becomes U+FFFD: a string cannot have it.
            out.append(contentsOf: String(decoding: units, as: UTF16.self).utf8)
        default: throw problem("unknown escape")
        }
    }

    private mutating func hexadecimal() throws -> UInt16 {
        guard at + 4 <= bytes.count, let unit = UInt16(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16),
            bytes[at] != UInt8(ascii: "+"), bytes[at] != UInt8(ascii: "-")
        else { throw problem("expected four hexadecimal digits") }
        at += 4
        return unit
    }
}
