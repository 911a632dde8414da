// What a style sheet is worth in a test of behaviour.
module.exports = {}
