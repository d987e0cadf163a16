package rs.didit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs the Java examples of the documentation, unchanged, in a separate process. */
class JavaPagesTest {
    private static final List<String> PAGES = List.of("JAVA.md", "../README.md");

    /** What the examples may use without declaring it. */
    private static final String HEAD = String.join(
            "\n",
            "import java.math.*;",
            "import java.nio.charset.StandardCharsets;",
            "import java.time.*;",
            "import java.util.*;",
            "import java.util.concurrent.*;",
            "import java.util.stream.*;",
            "import rs.didit.*;",
            "public class Page {",
            "    static final Didit client = Didit.fromEnv();",
            "    static final CreateSession params =",
            "            CreateSession.builder().workflowId(System.getenv(\"WORKFLOW_ID\")).vendorData(\"user-7\").build();",
            "    static final byte[] body =",
            "            \"{\\\"timestamp\\\":1760000000,\\\"webhook_type\\\":\\\"x\\\"}\".getBytes(StandardCharsets.UTF_8);",
            "    static final Map<String, String> headers =",
            "            DiditWebhooks.sign(body, new Secret(\"another\"), Instant.ofEpochSecond(1760000000));");

    @Test
    void examplesOfTheDocumentationRun(@TempDir Path folder) throws Exception {
        List<List<String>> blocks = new ArrayList<>();
        for (String page : PAGES) {
            List<List<String>> found = blocksOf(Files.readAllLines(Path.of(page)));
            assertTrue(found.size() > 0, page + " has no example");
            blocks.addAll(found);
        }
        StringBuilder source = new StringBuilder(HEAD).append('\n');
        StringBuilder main = new StringBuilder();
        for (int i = 0; i < blocks.size(); i++) {
            source.append("static void block").append(i).append("() throws Exception {\n");
            blocks.get(i).forEach(line -> source.append(line).append('\n'));
            source.append("}\n");
            main.append("System.out.println(\"block ").append(i).append("\"); block").append(i).append("();\n");
        }
        source.append("public static void main(String[] arguments) throws Exception {\n").append(main).append("}\n}\n");
        Path file = Files.writeString(folder.resolve("Page.java"), source);
        compile(file, folder);

        Sandbox.INSTANCE.reset();
        String output = run(folder);
        for (String expected : List.of("send the user to http", "status Not Started", "respond with 401")) {
            assertTrue(output.contains(expected), output);
        }
        // The last block ran as well: an example did not end the process.
        assertTrue(output.contains("block " + (blocks.size() - 1)), output);
    }

    /** Returns the lines of the code blocks that are in Java. */
    private static List<List<String>> blocksOf(List<String> page) {
        List<List<String>> blocks = new ArrayList<>();
        List<String> block = null;
        for (String line : page) {
            if (line.equals("```java")) {
                block = new ArrayList<>();
                blocks.add(block);
            } else if (line.startsWith("```")) {
                block = null;
            } else if (block != null) {
                block.add(line);
            }
        }
        return blocks;
    }

    private static void compile(Path file, Path folder) throws Exception {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(problems, null, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "--release", "11", "-d", folder.toString(), "-cp", System.getProperty("java.class.path"));
            boolean done = compiler.getTask(null, files, problems, options, null, files.getJavaFileObjects(file.toFile()))
                    .call();
            assertTrue(done, () -> problems.getDiagnostics().stream().map(Object::toString).collect(Collectors.joining("\n")));
        }
    }

    private static String run(Path folder) throws Exception {
        String java = new File(System.getProperty("java.home"), "bin/java").getPath();
        String path = folder + File.pathSeparator + System.getProperty("java.class.path");
        ProcessBuilder program = new ProcessBuilder(java, "-cp", path, "Page").redirectErrorStream(true);
        program.environment().put("DIDIT_API_KEY", Sandbox.INSTANCE.getApiKey().expose());
        program.environment().put("DIDIT_BASE_URL", Sandbox.INSTANCE.getBaseUrl());
        program.environment().put("WORKFLOW_ID", Sandbox.INSTANCE.getWorkflowId());
        Process process = program.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output;
    }
}
