package org.throughline.deploy.bench.line;

import java.util.List;
import java.util.Optional;
import org.throughline.deploy.bench.reading.paper.Answer;
import org.throughline.deploy.bench.reading.paper.Fields;

/**
 * What is said of a plan, in the shapes of the REST API.
 *
 * @param paper what was read in it, with its links
 * @param findings the most important first
 * @param comparison with the plan that the truth compares it with
 */
public record LineAnswer(Answer paper, List<Fields> findings, Optional<Fields> comparison) {}
