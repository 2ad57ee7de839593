package shop.argosy.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import shop.argosy.local.data.DataFolder;
import shop.argosy.local.data.OwnerOnly;
import shop.argosy.local.service.Java;

/** Starts the launcher in a session of its own, repeats what it says, and leaves when everything is up. */
record Background(Checkout checkout, Options options, DataFolder folder) {

    private static final String MARK = "argosy.background";

    /** Whether this process is the launcher that the command left behind. */
    static boolean isThis() {
        return Boolean.getBoolean(MARK);
    }

    void run() throws IOException, InterruptedException {
        Path log = folder.log("up");
        OwnerOnly.folder(log.getParent());
        Files.deleteIfExists(folder.readyMark());
        Process launcher = new ProcessBuilder(command()).redirectInput(Path.of("/dev/null").toFile())
            .redirectErrorStream(true).redirectOutput(OwnerOnly.file(log).toFile()).start();
        try (RandomAccessFile words = new RandomAccessFile(log.toFile(), "r")) {
            while (launcher.isAlive() && !Files.exists(folder.readyMark())) {
                repeat(words);
                Thread.sleep(100);
            }
            repeat(words);
        }
        if (!Files.exists(folder.readyMark())) {
            System.exit(Math.max(1, launcher.waitFor()));
        }
    }

    private List<String> command() {
        List<String> arguments = new ArrayList<>(List.of("--port", Integer.toString(options.port()), "--nodes", Integer.toString(options.nodes()), "--data", options.data().toString()));
        options.switches().stream().filter(option -> !option.equals("--background")).forEach(arguments::add);
        List<String> command = new ArrayList<>(List.of("setsid", "nohup"));
        command.addAll(new Java(List.of("-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-D" + MARK + "=true"), checkout.launcherClasspath(), Up.class.getName(), arguments).command());
        return command;
    }

    private static void repeat(RandomAccessFile words) throws IOException {
        byte[] news = new byte[(int) (words.length() - words.getFilePointer())];
        words.readFully(news);
        System.out.print(new String(news, StandardCharsets.UTF_8));
    }
}
