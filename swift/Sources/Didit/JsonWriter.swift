/// Writes JSON in UTF-8.
struct JsonWriter {
    private var out: [UInt8] = []
    private let sorted: Bool

    /// Returns a value as JSON; with `sorted`, the keys are in order.
    ///
    /// - Throws: ``DiditError`` of the kind `invalid` with the path of the value that JSON cannot have.
    static func bytes(of value: JsonValue, sorted: Bool = false) throws -> [UInt8] {
        var writer = JsonWriter(sorted: sorted)
        do {
            try writer.write(value, depth: 0)
        } catch let problem as Problem {
            throw DiditError.invalid(field: problem.field, reason: problem.reason)
        }
        return writer.out
    }

    private init(sorted: Bool) {
        self.sorted = sorted
    }

    /// A value that JSON cannot have. The path is added on the way out, so that writing costs nothing for it.
    private struct Problem: Error {
        let reason: String
        var path: [String] = []

        func inside(_ part: String) -> Problem {
            Problem(reason: reason, path: Array(([part] + path).prefix(8)))
        }

        var field: String {
            let path = path.joined()
            return path.isEmpty ? "json" : path.hasPrefix(".") ? String(path.dropFirst()) : path
        }
    }

    private mutating func write(_ value: JsonValue, depth: Int) throws {
        guard depth < JsonReader.maxDepth else {
            throw Problem(reason: "has more than \(JsonReader.maxDepth) levels")
        }
        switch value {
        case .null: out.append(contentsOf: "null".utf8)
        case .bool(let value): out.append(contentsOf: (value ? "true" : "false").utf8)
        case .number(let number):
            guard number.isFinite else { throw Problem(reason: "must be a finite number") }
            out.append(contentsOf: number.text.utf8)
        case .string(let text): write(text)
        case .array(let values):
            out.append(UInt8(ascii: "["))
            for (index, value) in values.enumerated() {
                if index > 0 { out.append(UInt8(ascii: ",")) }
                do {
                    try write(value, depth: depth + 1)
                } catch let problem as Problem {
                    throw problem.inside("[\(index)]")
                }
            }
            out.append(UInt8(ascii: "]"))
        case .object(let members):
            out.append(UInt8(ascii: "{"))
            if sorted {
                try write(members.sorted { $0.key < $1.key }, depth: depth)
            } else {
                try write(members, depth: depth)
            }
            out.append(UInt8(ascii: "}"))
        }
    }

    private mutating func write(_ members: some Sequence<(key: String, value: JsonValue)>, depth: Int) throws {
        var isFirst = true
        for (name, value) in members {
            if !isFirst { out.append(UInt8(ascii: ",")) }
            isFirst = false
            write(name)
            out.append(UInt8(ascii: ":"))
            do {
                try write(value, depth: depth + 1)
            } catch let problem as Problem {
                throw problem.inside(".\(name)")
            }
        }
    }

    private mutating func write(_ text: String) {
        out.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): out.append(contentsOf: [UInt8(ascii: "\\"), byte])
            case 0x0A: out.append(contentsOf: "\\n".utf8)
            case 0x0D: out.append(contentsOf: "\\r".utf8)
            case 0x09: out.append(contentsOf: "\\t".utf8)
            case 0..<0x20:
                out.append(contentsOf: (byte < 16 ? "\\u000" : "\\u00").utf8)
                out.append(contentsOf: String(byte, radix: 16).utf8)
            default: out.append(byte)
            }
        }
        out.append(UInt8(ascii: "\""))
    }
}
