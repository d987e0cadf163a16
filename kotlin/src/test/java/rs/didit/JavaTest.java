package rs.didit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Uses the library from Java. */
class JavaTest {
    private Didit client;

    @BeforeEach
    void begin() throws Exception {
        Sandbox.INSTANCE.reset();
        client = DiditJava.client(Sandbox.INSTANCE.getApiKey(), Sandbox.INSTANCE.getBaseUrl());
    }

    private CreateSession session(String user) {
        return new CreateSession(Sandbox.INSTANCE.getWorkflowId(), user);
    }

    @Test
    void callsReturnFutures() throws Exception {
        Sessions sessions = client.sessions();
        CompletableFuture<Decision> decided = DiditFutures.createAsync(sessions, session("user-123"))
                .thenApply(session -> {
                    Sandbox.INSTANCE.complete(session.getSessionId(), "approve");
                    return session.getSessionId();
                })
                .thenCompose(id -> DiditJava.waitForDecisionAsync(sessions, id, Duration.ofMinutes(1)));
        assertEquals(SessionStatus.Approved.INSTANCE, decided.get().getStatus());
        assertEquals(1, DiditFutures.listAllAsync(sessions, new ListSessions()).get().size());
        assertEquals(1, DiditFutures.listSnapshotAsync(sessions, new ListSessions()).get().size());
        DiditFutures.deleteAsync(sessions, decided.get().getSessionId()).get();
        assertEquals(0, DiditFutures.listAsync(sessions, new ListSessions()).get().getResults().size());
    }

    @Test
    void exceptionIsTheCauseOfTheExecutionException() {
        ExecutionException failed = assertThrows(
                ExecutionException.class, () -> DiditFutures.retrieveAsync(client.users(), "nobody").get());
        DiditException error = assertInstanceOf(DiditException.class, failed.getCause());
        assertTrue(error.isNotFound());
        assertEquals(404, ErrorsKt.getStatus(error));
    }

    @Test
    void cancellingTheFutureCancelsTheCall() {
        Sandbox.INSTANCE.fail("GET /v3/billing/balance/", java.util.Map.of("delay", 60_000), 1);
        CompletableFuture<Balance> balance = DiditFutures.retrieveBalanceAsync(client.billing());
        assertFalse(balance.isDone());
        assertTrue(balance.cancel(true));
        assertTrue(balance.isCancelled());
    }

    @Test
    void webhookIsVerifiedAndParsed() throws Exception {
        byte[] body = "{\"timestamp\":1760000000,\"webhook_type\":\"status.updated\",\"status\":\"Approved\"}"
                .getBytes(StandardCharsets.UTF_8);
        Secret secret = new Secret("a secret");
        var headers = DiditKt.signWebhook(body, secret, 1_760_000_000);
        Event event = DiditJava.verifier(List.of(secret)).at(1_760_000_000).verify(body, headers);
        assertEquals("Approved", event.getStatus());
        assertEquals("status.updated", JsonKt.toJson(event).get("webhook_type").getString());
    }
}
