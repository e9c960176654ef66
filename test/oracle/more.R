# Makes the further reference results: `Rscript more.R` in this folder writes more.json and its samples to data/.
# R 4.2 with survey 4.1-1 and jsonlite (Debian: r-cran-survey, r-cran-jsonlite).
suppressPackageStartupMessages(library(survey))
library(jsonlite)
data(api)
data(mu284)

records <- list()
add <- function(design, call, ...) records[[length(records) + 1]] <<- list(design = design, call = call, ...)
plain <- function(x) unname(as.vector(x))
# Estimates with their covariance matrix; svyby's without covmat has the variances on the diagonal.
stat <- function(design, call, x, df) {
  add(design, call, estimate = plain(coef(x)), se = plain(SE(x)), vcov = unname(as.matrix(vcov(x))), df = df)
}
by <- function(design, call, x, df) {
  estimates <- plain(coef(x))
  add(design, call, domains = rownames(x), estimate = estimates, se = plain(SE(x))[seq_along(estimates)], df = df)
}

# Two stages, both with finite population corrections.
apiclus2$wide <- as.numeric(apiclus2$sch.wide == "Yes")
columns <- c("dnum", "snum", "stype", "wide", "api00", "api99", "enroll", "api.stu", "pw", "fpc1", "fpc2")
write.csv(apiclus2[columns], "data/apiclus2.csv", row.names = FALSE, na = "", quote = FALSE)
two <- svydesign(id = ~dnum + snum, weights = ~pw, fpc = ~fpc1 + fpc2, data = apiclus2)
name <- "apiclus2: id=~dnum+snum fpc=~fpc1+fpc2"
stat(name, "svymean(~api00+api99)", svymean(~api00 + api99, two), degf(two))
stat(name, "svytotal(~enroll)", svytotal(~enroll, two, na.rm = TRUE), degf(two))
stat(name, "svyratio(~api.stu, ~enroll)", svyratio(~api.stu, ~enroll, two, na.rm = TRUE), degf(two))
stat(name, "svymean(~api00, subset(wide))", svymean(~api00, subset(two, wide == 1)), degf(subset(two, wide == 1)))
by(name, "svyby(~api00, ~stype, svymean)", svyby(~api00, ~stype, two, svymean), degf(two))
one <- svydesign(id = ~dnum, weights = ~pw, fpc = ~fpc1, data = apiclus2)
stat("apiclus2: id=~dnum fpc=~fpc1", "svymean(~api00+api99)", svymean(~api00 + api99, one), degf(one))

mu284$w <- mu284$n1 / 5 * mu284$n2 / 3
write.csv(mu284, "data/mu284.csv", row.names = FALSE, quote = FALSE)
mu <- svydesign(id = ~id1 + id2, weights = ~w, fpc = ~n1 + n2, data = mu284)
stat("mu284: id=~id1+id2 fpc=~n1+n2", "svytotal(~y1)", svytotal(~y1, mu), degf(mu))
stat("mu284: id=~id1+id2 fpc=~n1+n2", "svymean(~y1)", svymean(~y1, mu), degf(mu))

# Two stages in strata: the made-up provinces with sizes of their own.
made <- read.csv("data/provinces.csv")
made$person <- seq_len(nrow(made))
made$N1 <- ave(as.numeric(factor(made$upsu)), made$stratum, FUN = function(x) 2 * length(unique(x)) + 3)
made$N2 <- ave(made$person, made$upsu, FUN = function(x) 3 * length(x) + x[1] %% 4)
made$part <- ifelse(made$person %% 7 == 0, "a", ifelse(made$person %% 3 == 0, "b", "c"))
columns <- c("stratum", "upsu", "person", "w", "N1", "N2", "d1", "d2", "d3", "part")
write.csv(made[columns], "data/two-stage.csv", row.names = FALSE, na = "", quote = FALSE)
strata <- svydesign(id = ~upsu + person, strata = ~stratum, weights = ~w, fpc = ~N1 + N2, data = made)
name <- "two-stage: id=~upsu+person strata=~stratum fpc=~N1+N2"
stat(name, "svymean(~d1)", svymean(~d1, strata, na.rm = TRUE), degf(strata))
stat(name, "svytotal(~d1)", svytotal(~d1, strata, na.rm = TRUE), degf(strata))
by(name, "svyby(~d1, ~part, svymean)", svyby(~d1, ~part, strata, svymean, na.rm = TRUE), degf(strata))

# The covariance of means of items with different missing answers: ratios of totals, zero where an answer is missing.
wave <- svydesign(id = ~upsu, strata = ~stratum, weights = ~w, data = made)
for (item in c("d1", "d2", "d3")) {
  wave$variables[[paste0("a", item)]] <- as.numeric(!is.na(made[[item]]))
  wave$variables[[paste0("z", item)]] <- ifelse(is.na(made[[item]]), 0, made[[item]])
}
totals <- svytotal(~zd1 + ad1 + zd2 + ad2 + zd3 + ad3, wave)
means <- svycontrast(totals, list(d1 = quote(zd1 / ad1), d2 = quote(zd2 / ad2), d3 = quote(zd3 / ad3)))
stat("two-stage: id=~upsu strata=~stratum", "means of d1, d2, d3, each by its own answers", means, degf(wave))

# Design effects and variances in domains.
strat <- svydesign(id = ~1, strata = ~stype, weights = ~pw, fpc = ~fpc, data = apistrat)
clus <- svydesign(id = ~dnum, weights = ~pw, fpc = ~fpc, data = apiclus1)
for (each in list(list("apistrat", strat), list("apiclus1", clus))) {
  design <- each[[2]]
  effects <- svyby(~api00, ~sch.wide, design, svymean, deff = "replace", keep.var = TRUE)
  add(each[[1]], "svyby(~api00, ~sch.wide, svymean, deff='replace')", domains = rownames(effects),
    estimate = plain(coef(effects)), se = plain(SE(effects)), deff = plain(effects[, grep("^DEff", names(effects))]), df = degf(design))
  within <- lapply(c("No", "Yes"), function(wide) svyvar(~api00, subset(design, sch.wide == wide)))
  add(each[[1]], "svyvar(~api00) by sch.wide", domains = c("No", "Yes"),
    estimate = sapply(within, function(v) coef(v)[1]), se = sapply(within, function(v) SE(v)[1]), df = degf(design))

  # Woodruff's intervals in domains, each with its own degrees of freedom, and where many answers are alike. Not of meals
  # in the small domain: for a share below the least value's own R's steps give the second value.
  for (rule in c("math", "school", "hf3", "hf7")) for (type in c("mean", "xlogit")) {
    for (item in c("api00", "meals")) for (wide in c("No", "Yes")) {
      if (item == "meals" && wide == "No") next
      domain <- subset(design, sch.wide == wide)
      q <- svyquantile(as.formula(paste0("~", item)), domain, c(.25, .5, .75), qrule = rule, interval.type = type)[[1]]
      add(each[[1]], "svyquantile in a domain", item = item, wide = wide, qrule = rule, interval_type = type,
        quantile = c(.25, .5, .75), estimate = plain(q[, 1]), low = plain(q[, 2]), high = plain(q[, 3]),
        se = plain(q[, 4]), df = degf(domain))
    }
  }

  # Shah and Vaish's rule where R's slip does not show: weights of mean 1.
  w <- weights(design) / mean(weights(design))
  add(each[[1]], "qrule shahvaish, weights of mean 1", quantile = c(.1, .25, .5, .75, .9),
    estimate = sapply(c(.1, .25, .5, .75, .9), function(p) survey:::qrule_shahvaish(design$variables$api00, w, p)))

  # Likelihood intervals as roots of the profile that svyciprop reads off a spline.
  for (wide in c("sch.wide", "ell")) {
    y <- if (wide == "sch.wide") design$variables$sch.wide == "Yes" else design$variables$ell == 0
    design$variables$y <- as.numeric(y)
    fit <- suppressWarnings(svyglm(y ~ 1, design, family = quasibinomial,
      control = glm.control(epsilon = 1e-15, maxit = 100)))
    n <- length(y)
    ws <- weights(design) / mean(weights(design))
    deviance <- function(b) -2 * sum(ws * (y * plogis(b, log.p = TRUE) + (!y) * plogis(-b, log.p = TRUE)))
    dispersion <- sum(ws * (y - fitted(fit))^2 / (fitted(fit) * (1 - fitted(fit)))) / (n - 1)
    lambda <- fit$cov.unscaled[1] / fit$naive.cov[1]
    limit <- qt(.975, degf(design))^2 * lambda
    b <- coef(fit)[[1]]
    off <- function(x) (deviance(x) - deviance(b)) / dispersion - limit
    roots <- c(uniroot(off, c(b - 8, b), tol = 1e-14)$root, uniroot(off, c(b, b + 8), tol = 1e-14)$root)
    add(each[[1]], "likelihood interval by its roots", item = wide, estimate = plogis(b), low = plogis(roots[1]),
      high = plogis(roots[2]), df = degf(design))
  }
}

# Calibration with unequal weights, of replicates, and strict trimming.
types <- c(`(Intercept)` = 6194, stypeH = 755, stypeM = 1018)
add_calibrated <- function(name, design, df) {
  stat(name, "svymean(~api00)", svymean(~api00, design), df)
  stat(name, "svytotal(~enroll)", svytotal(~enroll, design, na.rm = TRUE), df)
}
wide <- c(sch.wideYes = 5122)
raked <- calibrate(strat, ~stype + sch.wide, c(types, wide), calfun = "raking", epsilon = 1e-13)
add_calibrated("apistrat calibrate(~stype+sch.wide) raking", raked, degf(strat))
linear <- calibrate(strat, ~stype + api99, c(types, api99 = 3914069))
add_calibrated("apistrat calibrate(~stype+api99) linear", linear, degf(strat))
jack <- as.svrepdesign(svydesign(id = ~dnum, weights = ~pw, data = apiclus1), type = "JK1")
add_calibrated("apiclus1 JK1 calibrate(~stype+api99) linear", calibrate(jack, ~stype + api99, c(types, api99 = 3914069)), 14)
trimmed <- trimWeights(strat, upper = 40, strict = TRUE)
stat("apistrat trimWeights(upper=40, strict)", "svymean(~api00+api99)", svymean(~api00 + api99, trimmed), degf(strat))

# A table with missing answers in neither column, three columns, and a domain.
for (statistic in c("F", "Chisq", "Wald")) {
  test <- svychisq(~ awards + stype, subset(clus, sch.wide == "Yes"), statistic = statistic)
  add("apiclus1", "svychisq(~awards+stype, subset(sch.wide=='Yes'))", statistic = statistic, n = nrow(subset(clus, sch.wide == "Yes")),
    value = plain(test$statistic), df = plain(test$parameter), p = plain(test$p.value))
}

write(toJSON(records, digits = I(15), auto_unbox = TRUE, pretty = FALSE, na = "null"), "data/more.json")
