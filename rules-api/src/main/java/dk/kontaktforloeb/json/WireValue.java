package dk.kontaktforloeb.json;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A value with a form on the wire. A Jackson mapper of generation 2 or 3 writes it in that form,
 * whatever its modules and settings, and reads it as {@link JsonCodec#read} does; explanations and
 * changes are only written.
 */
public interface WireValue {

  /** The value as {@link JsonCodec#toPlain} gives it: what a Jackson mapper writes. */
  @JsonValue
  default Object toPlain() {
    return JsonCodec.standard().toPlain(this);
  }
}
