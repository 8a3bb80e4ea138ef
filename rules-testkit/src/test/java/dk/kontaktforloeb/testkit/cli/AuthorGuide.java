package dk.kontaktforloeb.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Follows a page for rule authors word for word in a folder: writes its files, makes its edits,
 * runs its commands and compares what they print.
 */
final class AuthorGuide {
  private static final Pattern BLOCK =
      Pattern.compile(
          "^```(file|edit|append|sh|output)\\R(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final String COMMAND = "java -jar regler.jar ";

  private final Path folder;
  private String printed = "";
  private int commands;

  AuthorGuide(Path folder) {
    this.folder = folder;
  }

  /** Gives the number of commands that were run. */
  int follow(String page) throws IOException {
    Matcher block = BLOCK.matcher(page);
    while (block.find()) {
      List<String> lines = block.group(2).lines().toList();
      switch (block.group(1)) {
        case "file" -> write(lines, false);
        case "append" -> write(lines, true);
        case "edit" -> edit(lines);
        case "sh" -> run(lines);
        default -> assertThat(printed).containsPattern(pattern(lines));
      }
    }
    return commands;
  }

  /** First line: the file. The rest: its text. */
  private void write(List<String> lines, boolean append) throws IOException {
    Path file = folder.resolve(lines.get(0));
    String before = append ? Files.readString(file) : "";
    Files.writeString(file, before + String.join("\n", lines.subList(1, lines.size())) + "\n");
  }

  /** First line: the file. Then "- before" and "+ after". */
  private void edit(List<String> lines) throws IOException {
    Path file = folder.resolve(lines.get(0));
    String before = lines.get(1).substring(2);
    String text = Files.readString(file);
    assertThat(text).as("%s, before the edit", file).contains(before);
    Files.writeString(file, text.replace(before, lines.get(2).substring(2)));
  }

  private void run(List<String> lines) {
    StringBuilder all = new StringBuilder();
    for (String line : lines) {
      assertThat(line).startsWith(COMMAND);
      List<String> arguments = new ArrayList<>();
      for (String word : line.substring(COMMAND.length()).split(" ")) {
        arguments.add(
            word.equals("mine") || word.contains(".") ? folder.resolve(word).toString() : word);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      int status = Regler.run(out, out, arguments.toArray(String[]::new));
      String text = out.toString(StandardCharsets.UTF_8);
      assertThat(status).as("%s%n%s", line, text).isNotEqualTo(Regler.NOT_UNDERSTOOD);
      all.append(text.replace(folder + "/", ""));
      commands++;
    }
    printed = all.toString();
  }

  /** An ellipsis stands for anything, over lines where it is a line of its own. */
  private static Pattern pattern(List<String> lines) {
    StringBuilder pattern = new StringBuilder();
    for (String line : lines) {
      if (line.strip().equals("…")) {
        pattern.append("(?s:.*?)");
      } else {
        pattern.append(Pattern.quote(line).replace("…", "\\E.*\\Q")).append("\\R");
      }
    }
    return Pattern.compile(pattern.toString());
  }
}
