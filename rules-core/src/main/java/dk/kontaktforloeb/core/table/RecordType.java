package dk.kontaktforloeb.core.table;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What reflection finds in a type of record, once per type. Thread-safe. */
public final class RecordType {
  private static final ClassValue<RecordType> TYPES =
      new ClassValue<>() {
        @Override
        protected RecordType computeValue(Class<?> type) {
          return new RecordType(type);
        }
      };

  private final List<Component> components;
  private final MethodHandle constructor;

  private RecordType(Class<?> type) {
    RecordComponent[] found = type.getRecordComponents();
    Class<?>[] types = Stream.of(found).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      this.components = Arrays.stream(found).map(Component::of).toList();
      this.constructor =
          MethodHandles.publicLookup()
              .findConstructor(type, MethodType.methodType(void.class, types))
              .asSpreader(Object[].class, types.length)
              .asType(MethodType.methodType(Record.class, Object[].class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("%s can not be made".formatted(type), e);
    }
  }

  /** What is found in that type. */
  public static RecordType of(Class<?> type) {
    return TYPES.get(type);
  }

  /** Its components in their order. */
  public List<Component> components() {
    return components;
  }

  /** A record of those components, in order. */
  public Record create(@Nullable Object[] values) {
    try {
      return (Record) constructor.invokeExact(values);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("A record can not be made of " + components, e);
    }
  }

  /** A component with its getter. */
  public record Component(RecordComponent reflected, MethodHandle getter) {
    private static final MethodType GETTER = MethodType.methodType(Object.class, Object.class);

    static Component of(RecordComponent reflected) {
      try {
        return new Component(
            reflected,
            MethodHandles.publicLookup().unreflect(reflected.getAccessor()).asType(GETTER));
      } catch (IllegalAccessException e) {
        throw new IllegalStateException("%s can not be read".formatted(reflected), e);
      }
    }

    /** Its name. */
    public String name() {
      return reflected.getName();
    }

    /** Its type. */
    public Class<?> type() {
      return reflected.getType();
    }

    /** Its value in that record. */
    public @Nullable Object of(Object record) {
      try {
        return (Object) getter.invokeExact(record);
      } catch (RuntimeException | Error e) {
        throw e;
      } catch (Throwable e) {
        throw new IllegalStateException("%s can not be read".formatted(reflected), e);
      }
    }
  }
}
