package dk.kontaktforloeb.testkit.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing that a broken file can hold ends in an exception, or in a finding without a place. */
class DamagedFilesTest {
  private static final int TRIES = 36;

  @TempDir private static Path directory;
  private static List<Path> files;

  /** What can happen to a file. */
  private enum Damage {
    CUT_OFF {
      @Override
      byte[] apply(byte[] bytes, Random random) {
        return Arrays.copyOf(bytes, random.nextInt(bytes.length));
      }
    },
    RANDOM_BYTES {
      @Override
      byte[] apply(byte[] bytes, Random random) {
        byte[] damaged = bytes.clone();
        for (int i = 0; i < 5; i++) {
          damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        return damaged;
      }
    },
    RANDOM_SIGNS {
      @Override
      byte[] apply(byte[] bytes, Random random) {
        byte[] damaged = bytes.clone();
        String signs = "(){}[]\"',;:.@=<>!|&#\\$/* \n";
        for (int i = 0; i < 3; i++) {
          damaged[random.nextInt(damaged.length)] =
              (byte) signs.charAt(random.nextInt(signs.length()));
        }
        return damaged;
      }
    },
    LOST_LINES {
      @Override
      byte[] apply(byte[] bytes, Random random) {
        List<String> lines = new ArrayList<>(text(bytes).lines().toList());
        for (int i = 0; i < 3 && !lines.isEmpty(); i++) {
          lines.remove(random.nextInt(lines.size()));
        }
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
      }
    },
    SWAPPED_LINES {
      @Override
      byte[] apply(byte[] bytes, Random random) {
        List<String> lines = new ArrayList<>(text(bytes).lines().toList());
        Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
      }
    },
    SWAPPED_CHARACTERS {
      @Override
      byte[] apply(byte[] bytes, Random random) {
        byte[] damaged = bytes.clone();
        for (int i = 0; i < 3; i++) {
          int at = random.nextInt(damaged.length - 1);
          byte first = damaged[at];
          damaged[at] = damaged[at + 1];
          damaged[at + 1] = first;
        }
        return damaged;
      }
    },
    DOUBLED_PART {
      @Override
      byte[] apply(byte[] bytes, Random random) {
        String text = text(bytes);
        int start = random.nextInt(text.length());
        int end = Math.min(text.length(), start + random.nextInt(40));
        return (text.substring(0, end) + text.substring(start)).getBytes(StandardCharsets.UTF_8);
      }
    };

    abstract byte[] apply(byte[] bytes, Random random);

    private static String text(byte[] bytes) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  @BeforeAll
  static void copy() throws IOException {
    EditableRules.writeTo(directory, false);
    try (Stream<Path> all = Files.walk(directory)) {
      files =
          all.filter(Files::isRegularFile)
              .filter(file -> !file.endsWith("README.md"))
              .sorted()
              .toList();
    }
  }

  @ParameterizedTest
  @EnumSource
  void isTold(Damage damage) throws IOException {
    Random random = new Random(damage.ordinal());
    List<Path> ruleFiles = files.stream().filter(f -> f.toString().endsWith(".drl")).toList();
    for (int i = 0; i < TRIES; i++) {
      List<Path> some = i % 2 == 0 ? ruleFiles : files;
      Path file = some.get(random.nextInt(some.size()));
      byte[] sound = Files.readAllBytes(file);
      Files.write(file, damage.apply(sound, random));
      try {
        assertThat(RuleCheck.of(directory).lint().all())
            .as("%s %d of %s", damage, i, file.getFileName())
            .allSatisfy(DamagedFilesTest::hasAPlace);
      } finally {
        Files.write(file, sound);
      }
    }
  }

  private static void hasAPlace(Finding finding) {
    assertThat(finding.line()).isPositive();
    assertThat(finding.column()).isPositive();
    assertThat(finding.message()).isNotBlank().doesNotContain("Exception", "null");
    if (!finding.source().isEmpty()) {
      assertThat(finding.source().substring(finding.column() - 1)).startsWith(finding.text());
    }
  }
}
