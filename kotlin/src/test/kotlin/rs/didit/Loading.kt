package rs.didit

/** Tries to use the library in a process in which it cannot be loaded; see `LoadingTest`. */
fun main() {
    val attempts = listOf<() -> Any>(
        { Didit { apiKey = Secret("k") } },
        { Didit { apiKey = Secret("k") } },
        { WebhookVerifier(Secret("s")) },
    )
    for (attempt in attempts) {
        try {
            println("loaded ${attempt()}")
        } catch (error: DiditException.Configuration) {
            println("Configuration ${Regex("jna\\.tmpdir").find(error.reason)?.value} ${error.cause != null}")
        }
    }
}

/** Prints the folders of the system that JNA finds, and those of [SystemFolders]; see `LoadingTest`. */
object Folders {
    @JvmStatic
    fun main(arguments: Array<String>) {
        Class.forName("com.sun.jna.NativeLibrary")
        println(System.getProperty(SystemFolders.PROPERTY).orEmpty())
        println(SystemFolders.find())
    }
}
