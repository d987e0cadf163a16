package consumer;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import rs.didit.CreateSession;
import rs.didit.Didit;
import rs.didit.DiditException;
import rs.didit.ListSessions;
import rs.didit.RequestOptions;
import rs.didit.Secret;
import rs.didit.Session;
import rs.didit.SessionPage;
import rs.didit.SessionStatus;
import rs.didit.SessionSummary;
import rs.didit.SessionsAsync;
import rs.didit.SessionsBlocking;
import rs.didit.WebhookVerifier;

/** A program in Java that uses the library. {@code CompatibilityTest} runs it with this version and with a later one. */
public final class JavaConsumer {
    private static final class FakeSessions implements SessionsBlocking {
        @Override
        public Session create(CreateSession params) {
            return Session.builder().sessionId("fake").vendorData(params.getVendorData()).build();
        }
    }

    private static final class FakeFutures implements SessionsAsync {
        @Override
        public CompletableFuture<SessionPage> list(ListSessions params) {
            SessionSummary item = SessionSummary.builder().sessionId("a").status(SessionStatus.DECLINED).build();
            return CompletableFuture.completedFuture(SessionPage.builder().results(List.of(item)).build());
        }
    }

    private JavaConsumer() {}

    /** Arguments: base URL, API key and workflow of the sandbox. */
    public static void main(String[] arguments) {
        CreateSession params = CreateSession.builder().workflowId(arguments[2]).vendorData("java").build();
        System.out.println(new FakeSessions().create(params));
        try {
            new FakeSessions().delete("s");
        } catch (UnsupportedOperationException error) {
            System.out.println(error.getMessage());
        }
        System.out.println(new FakeFutures().list().join().getResults().get(0).getStatus());
        System.out.println(params.toBuilder().language("de").build().toJson().toString().length());
        System.out.println(SessionStatus.of("approved") == SessionStatus.APPROVED);

        try (Didit client = Didit.builder().apiKey(new Secret(arguments[1])).baseUrl(arguments[0])
                .timeout(Duration.ofSeconds(20)).headers(Map.of("X-Team", "checkout")).build()) {
            Session session = client.blocking().sessions().create(params);
            System.out.println(session.getStatus());
            RequestOptions once = RequestOptions.builder().maxRetries(0).build();
            System.out.println(client.withOptions(once).blocking().sessions()
                    .listAll(ListSessions.builder().vendorData("java").build()).count());
            try {
                client.async().sessions().retrieveDecision("00000000-0000-0000-0000-000000000000").join();
            } catch (CompletionException error) {
                System.out.println(((DiditException) error.getCause()).isNotFound());
            }
        }
        try {
            WebhookVerifier.builder().secrets(List.of(new Secret("s"))).build().verify(new byte[0], Map.of());
        } catch (DiditException.Webhook error) {
            System.out.println(error.getCode());
        }
    }
}
