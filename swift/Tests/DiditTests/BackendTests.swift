import Didit
import Foundation
import XCTest

final class BackendTests: XCTestCase {
    func testAppWithoutApiKeyCreatesSessionThroughItsBackend() async throws {
        let sandbox = try await Sandbox.fresh()
        let tiny = try TinyBackend(users: ["token-2": "user-7"], sandbox: sandbox)
        defer { tiny.stop() }
        actor Tokens {
            var given = 0
            func next() -> Secret {
                given += 1
                return Secret("token-\(given)")
            }
        }
        let tokens = Tokens()
        let backend = try Backend(baseUrl: tiny.address) { await tokens.next() }
        // The backend rejects the first token.
        let stranger = try await failure {
            _ = try await backend.client().sessions.create(sandbox.newSession())
        }
        XCTAssertEqual(stranger.status, 401)
        let app = try await backend.client()
        let session = try await app.sessions.create(sandbox.newSession(user: "somebody else"))
        XCTAssertEqual(session.vendorData, "user-7")
        let given = await tokens.given
        XCTAssertEqual(given, 2)
        let refused = try await failure {
            _ = try await app.sessions.retrieveDecision(sessionId: UUID().uuidString)
        }
        XCTAssertEqual(refused.status, 403)
    }

    func testApiKeyIsRejected() async throws {
        let error = try await failure {
            _ = try Backend(baseUrl: "https://shop.example", options: ClientOptions(apiKey: Secret(marked))) {
                Secret("token")
            }
        }
        XCTAssertEqual(error.kind, .configuration)
    }
}
