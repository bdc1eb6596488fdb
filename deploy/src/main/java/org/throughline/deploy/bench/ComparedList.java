package org.throughline.deploy.bench;

/**
 * A list that is asked for in two ways.
 *
 * @param ours its address in the product
 * @param bare what {@link BareSql} calls it, with the values
 */
record ComparedList(String what, String ours, String bare) {}
