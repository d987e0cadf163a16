import Foundation

#if canImport(Glibc)
    import Glibc
    private let stream = Int32(SOCK_STREAM.rawValue)
#else
    import Darwin
    private let stream = SOCK_STREAM
#endif

/// Reads without removing what was read, and does not wait.
private let peek = Int32(MSG_PEEK) | Int32(MSG_DONTWAIT)

/// A minimal HTTP server. It uses a socket because Foundation has no HTTP server on Linux.
final class TinyServer: Sendable {
    struct Request: Sendable {
        /// `POST /v3/session/ HTTP/1.1`
        let line: String
        /// By lower-case name.
        let headers: [String: String]
        /// As received.
        let body: Data
        fileprivate let connection: Int32

        /// `true` if the client has closed the connection.
        var isClosed: Bool {
            var byte: UInt8 = 0
            return recv(connection, &byte, 1, peek) == 0
        }
    }

    let address: String
    private let listener: Int32

    /// Starts a server whose responses `respond` returns: status and JSON.
    init(respond: @escaping @Sendable (Request) async -> (Int, String)) throws {
        listener = socket(AF_INET, stream, 0)
        var here = sockaddr_in()
        here.sin_family = sa_family_t(AF_INET)
        here.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let listens = withUnsafeMutablePointer(to: &here) { [listener, length] here in
            here.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, length) == 0 && listen(listener, 8) == 0
            }
        }
        let named = withUnsafeMutablePointer(to: &here) { [listener] here in
            here.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(listener, $0, &length) == 0 }
        }
        guard listens, named else { throw NoSuchThing("free port") }
        address = "http://127.0.0.1:\(UInt16(bigEndian: here.sin_port))"
        Thread.detachNewThread { [listener] in
            while true {
                let connection = accept(listener, nil, nil)
                if connection < 0 { return }
                Task {
                    await Self.serve(connection, respond)
                    close(connection)
                }
            }
        }
    }

    func stop() {
        shutdown(listener, Int32(SHUT_RDWR))
        close(listener)
    }

    private static func serve(_ connection: Int32, _ respond: (Request) async -> (Int, String)) async {
        guard let request = readRequest(connection) else { return }
        let (status, body) = await respond(request)
        let answer = """
            HTTP/1.1 \(status) -\r\ncontent-type: application/json\r\nconnection: close\r\n\
            content-length: \(body.utf8.count)\r\n\r\n\(body)
            """
        _ = Array(answer.utf8).withUnsafeBytes { send(connection, $0.baseAddress, $0.count, 0) }
    }

    private static func readRequest(_ connection: Int32) -> Request? {
        var received = Data()
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            if let end = received.range(of: Data("\r\n\r\n".utf8)) {
                let lines = String(decoding: received[..<end.lowerBound], as: UTF8.self).components(separatedBy: "\r\n")
                let headers = lines.dropFirst().map { $0.split(separator: ":", maxSplits: 1).map(String.init) }
                let pairs = headers.filter { $0.count == 2 }
                    .map { ($0[0].lowercased(), $0[1].trimmingCharacters(in: .whitespaces)) }
                let named = Dictionary(pairs) { $1 }
                let length = named["content-length"].flatMap { Int($0) } ?? 0
                let body = received[end.upperBound...]
                if body.count >= length {
                    return Request(line: lines[0], headers: named, body: Data(body), connection: connection)
                }
            }
            let count = recv(connection, &buffer, buffer.count, 0)
            if count <= 0 { return nil }
            received.append(contentsOf: buffer[..<count])
        }
    }
}

/// Strings that were received, in order.
final class Received: @unchecked Sendable {
    private let lock = NSLock()
    private var texts: [String] = []

    var all: [String] { lock.withLock { texts } }

    func append(_ text: String) {
        lock.withLock { texts.append(text) }
    }
}
