import Didit
import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif
#if canImport(Glibc)
    import Glibc
    private let stream = Int32(SOCK_STREAM.rawValue)
#else
    import Darwin
    private let stream = SOCK_STREAM
#endif

/// A minimal backend for an app. It authenticates users by token, lets them create sessions and nothing else, and sets
/// the user and the workflow of the session itself. It uses a socket because Foundation has no HTTP server on Linux.
final class TinyBackend: Sendable {
    let address: String
    private let listener: Int32
    private let users: [String: String]
    private let sandbox: Sandbox

    init(users: [String: String], sandbox: Sandbox) throws {
        (self.users, self.sandbox) = (users, sandbox)
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
        address = "http://127.0.0.1:\(UInt16(bigEndian: here.sin_port))/didit"
        Thread.detachNewThread { [self] in
            while true {
                let connection = accept(listener, nil, nil)
                if connection < 0 { return }
                Task {
                    await serve(connection)
                    close(connection)
                }
            }
        }
    }

    func stop() {
        shutdown(listener, Int32(SHUT_RDWR))
        close(listener)
    }

    private func serve(_ connection: Int32) async {
        guard let (line, headers) = readRequest(connection) else { return }
        let token = headers["authorization"].map { String($0.dropFirst("Bearer ".count)) }
        let (status, body): (Int, String)
        switch (token.flatMap { users[$0] }, line, headers["x-api-key"]) {
        case (nil, _, _): (status, body) = (401, #"{"detail": "Sign in first."}"#)
        case (let user?, "POST /didit/v3/session/ HTTP/1.1", nil): (status, body) = await passOn(user)
        default: (status, body) = (403, #"{"detail": "Not for apps."}"#)
        }
        let answer = """
            HTTP/1.1 \(status) -\r\ncontent-type: application/json\r\nconnection: close\r\n\
            content-length: \(body.utf8.count)\r\n\r\n\(body)
            """
        _ = Array(answer.utf8).withUnsafeBytes { send(connection, $0.baseAddress, $0.count, 0) }
    }

    /// Creates a session with the API key; ignores the body that the app sent.
    private func passOn(_ user: String) async -> (Int, String) {
        let session: JsonValue = ["workflow_id": .string(sandbox.workflowId), "vendor_data": .string(user)]
        guard let url = URL(string: "\(sandbox.baseUrl)/v3/session/") else { return (500, "{}") }
        var request = URLRequest(url: url)
        request.httpMethod = "POST"
        request.httpBody = Data(session.description.utf8)
        request.setValue(sandbox.apiKey.expose(), forHTTPHeaderField: "x-api-key")
        request.setValue("application/json", forHTTPHeaderField: "content-type")
        guard let (data, answer) = try? await URLSession.shared.data(for: request) else { return (502, "{}") }
        return ((answer as? HTTPURLResponse)?.statusCode ?? 502, String(decoding: data, as: UTF8.self))
    }

    /// Reads a request and returns its first line and its headers.
    private func readRequest(_ connection: Int32) -> (String, [String: String])? {
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
                if received.count - end.upperBound >= length { return (lines[0], named) }
            }
            let count = recv(connection, &buffer, buffer.count, 0)
            if count <= 0 { return nil }
            received.append(contentsOf: buffer[..<count])
        }
    }
}
