package dk.kontaktforloeb.effect;

import java.util.UUID;

/**
 * The description of a booking loses its HTML tags (EFF-15).
 *
 * @param indkaldelseId the booking
 * @param moedebeskrivelse the description that is stored
 */
public record MoedebeskrivelseRenset(UUID indkaldelseId, String moedebeskrivelse)
    implements Effect {}
