import Didit
import Foundation
import XCTest

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// A receiver of webhooks over HTTP, to which the sandbox delivers. It does what the example in `swift/Examples` does.
final class ReceiverTests: XCTestCase {
    private func receiver(_ verifier: WebhookVerifier, _ processed: Received) throws -> TinyServer {
        try TinyServer { request in
            do {
                let event = try verifier.verify(body: request.body, headers: request.headers)
                if !processed.all.contains(event.deduplicationKey) { processed.append(event.deduplicationKey) }
                return (200, event.sessionStatus.map { "\"\($0)\"" } ?? "null")
            } catch {
                return (401, "{}")
            }
        }
    }

    func testDeliveriesOfTheSandboxAreVerifiedAndProcessedOnce() async throws {
        let sandbox = try await Sandbox.fresh()
        let client = try sandbox.client()
        let processed = Received()
        let server = try receiver(client.webhookVerifier(), processed)
        defer { server.stop() }
        let address = "\(server.address)/webhooks/didit"
        for version: WebhookVersion in [.v1, .v2, .v3] {
            _ = try await client.webhooks.update(UpdateWebhook(webhookUrl: .set(address), webhookVersion: version))
            let before = try await sandbox.get("deliveries").array?.count ?? 0
            let session = try await client.sessions.create(sandbox.newSession(user: "Zoë ✓"))
            try await sandbox.complete(session.sessionId)
            try await sandbox.post("idle")
            let deliveries = try await sandbox.get("deliveries").array?.dropFirst(before) ?? []
            XCTAssertFalse(deliveries.isEmpty, "\(version)")
            XCTAssertEqual(deliveries.map { $0["status"]?.integer }, deliveries.map { _ in 200 }, "\(version)")
            XCTAssertEqual(deliveries.last?["response_body"], "\"Approved\"", "\(version)")
            XCTAssertEqual(processed.all.count, before + deliveries.count, "\(version)")
        }

        let all = try await sandbox.get("deliveries").array ?? []
        let last = try XCTUnwrap(all.last?["uuid"]?.string)
        try await sandbox.post("deliveries/\(last)/resend")
        try await sandbox.post("idle")
        let again = try await sandbox.get("deliveries").array ?? []
        XCTAssertEqual(again.count, all.count + 1)
        XCTAssertEqual(again.last?["status"], 200)
        XCTAssertEqual(processed.all.count, all.count, "an event that was sent again is processed once")
    }

    func testForgedDeliveriesAreRefused() async throws {
        let sandbox = try await Sandbox.fresh()
        let processed = Received()
        let server = try receiver(sandbox.client().webhookVerifier(), processed)
        defer { server.stop() }
        let now = Int64(Date().timeIntervalSince1970)
        let event: JsonValue = [
            "webhook_type": "status.updated", "session_id": "7", "status": "Approved", "timestamp": .integer(now),
        ]
        let body = Data(event.description.utf8)
        for (secret, expected) in [(Secret(marked), 401), (sandbox.webhookSecret, 200)] {
            var request = URLRequest(url: try XCTUnwrap(URL(string: "\(server.address)/webhooks/didit")))
            request.httpMethod = "POST"
            request.httpBody = body
            for (name, value) in try signWebhook(body: body, secret: secret) {
                request.setValue(value, forHTTPHeaderField: name)
            }
            let (_, response) = try await URLSession.shared.data(for: request)
            XCTAssertEqual((response as? HTTPURLResponse)?.statusCode, expected)
            XCTAssertEqual(processed.all.isEmpty, expected == 401)
        }
    }
}
