package app;

import rs.didit.CreateSession;
import rs.didit.Didit;
import rs.didit.DiditException;
import rs.didit.Secret;
import rs.didit.Session;
import rs.didit.WebhookVerifier;

import java.util.Map;

/** A modular program, which `ModulesTest` compiles and runs. Arguments: base URL, API key and workflow of the sandbox. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws Exception {
        System.out.println(Didit.class.getModule() + " " + Main.class.getModule());
        try (Didit client = Didit.builder().apiKey(new Secret(arguments[1])).baseUrl(arguments[0]).build()) {
            CreateSession params = CreateSession.builder().workflowId(arguments[2]).vendorData("module").build();
            Session session = client.blocking().sessions().create(params);
            System.out.println(session.getStatus());
            System.out.println(client.async().sessions().list().get().getResults().size());
        }
        try {
            new WebhookVerifier(new Secret("s")).verify(new byte[0], Map.of());
        } catch (DiditException.Webhook error) {
            System.out.println(error.getCode());
        }
        try {
            Class.forName("rs.didit.ffi.NativeClient").getConstructors()[0].newInstance(new Object[0]);
        } catch (IllegalAccessException error) {
            System.out.println("hidden");
        }
    }
}
