# Rscript survey.R FILE: the means and standard errors of `survey-wave.mjs` by R's survey. Prints seconds, estimates, Σ se.
suppressPackageStartupMessages(library(survey))
rows <- read.csv(commandArgs(TRUE)[1], colClasses = c(tinh = "character"))
items <- grep("^q[0-9]+$", names(rows), value = TRUE)
started <- proc.time()[["elapsed"]]
design <- svydesign(id = ~village, strata = ~stratum, weights = ~weight, data = rows)
errors <- sapply(items, function(item) {
  SE(svyby(as.formula(paste0("~", item)), ~tinh, design, svymean, na.rm = TRUE))
})
cat(proc.time()[["elapsed"]] - started, length(errors), format(sum(errors), digits = 15), "\n")
