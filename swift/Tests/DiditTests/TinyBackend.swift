import Didit
import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// A minimal backend for an app. It authenticates users by token, lets them create sessions and nothing else, and sets
/// the user and the workflow of the session itself.
struct TinyBackend {
    let address: String
    private let server: TinyServer

    init(users: [String: String], sandbox: Sandbox) throws {
        server = try TinyServer { request in
            let token = request.headers["authorization"].map { String($0.dropFirst("Bearer ".count)) }
            switch (token.flatMap { users[$0] }, request.line, request.headers["x-api-key"]) {
            case (nil, _, _): return (401, #"{"detail": "Sign in first."}"#)
            case (let user?, "POST /didit/v3/session/ HTTP/1.1", nil): return await Self.passOn(user, sandbox)
            default: return (403, #"{"detail": "Not for apps."}"#)
            }
        }
        address = "\(server.address)/didit"
    }

    func stop() {
        server.stop()
    }

    /// Creates a session with the API key; ignores the body that the app sent.
    private static func passOn(_ user: String, _ sandbox: Sandbox) async -> (Int, String) {
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
}
