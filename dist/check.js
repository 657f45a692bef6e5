/*! RoleFit 0.1.0, MIT. */
"use strict";(()=>{var R=`{
  "$schema": "../schemas/quiz.schema.json",
  "format": "rolefit/1",
  "id": "ds-or-mle",
  "language": "en",
  "title": "Data Scientist or Machine Learning Engineer?",
  "intro": "A few short questions about concrete work. Say what you do, or what you would like to do; where you must choose, go by what appeals to you. There are no right answers. You will see which role your answers resemble, how sure that is, and why.",
  "method": "method.html",
  "licence": "CC-BY-4.0",
  "date": "2026-11-29",
  "sources": [
    {
      "id": "S0",
      "title": "Article comparing the two roles, with tables and an FAQ (it names no title, author or date)"
    },
    {
      "id": "S1",
      "title": "Article comparing the two roles aspect by aspect, from tools to pay (it names no title, author or date)"
    },
    {
      "id": "S2",
      "title": "Machine Learning Engineer vs Data Scientist: Which AI Career Path Is Right for You?",
      "site": "aitransformer.online",
      "url": "https://aitransformer.online/machine-learning-engineer-vs-data-scientist/"
    },
    {
      "id": "S3",
      "title": "ML Engineer vs Data Scientist: What’s the difference?",
      "author": "Huw Fulcher",
      "date": "2023-05-07"
    },
    {
      "id": "kaggle-2020-21",
      "title": "Kaggle Machine Learning & Data Science Surveys 2020 and 2021",
      "site": "Kaggle",
      "date": "2020/2021"
    },
    {
      "id": "kaggle-2022",
      "title": "Kaggle Machine Learning & Data Science Survey 2022",
      "site": "Kaggle",
      "date": "2022"
    },
    {
      "id": "kaggle-2017",
      "title": "Kaggle survey of 2017",
      "site": "Kaggle",
      "licence": "ODbL",
      "date": "2017"
    },
    {
      "id": "adverts",
      "title": "Collection of Google job postings, 2023–2024",
      "author": "Luke Barousse",
      "date": "2023/2024"
    },
    {
      "id": "salaries",
      "title": "ai-jobs.net salaries (self-reported)",
      "site": "ai-jobs.net",
      "licence": "CC0"
    }
  ],
  "traits": [
    {
      "id": "insight",
      "name": "Data for decisions",
      "low": "works on the technology itself",
      "high": "answers business questions with queries, charts and dashboards",
      "loading": 0.9347
    },
    {
      "id": "statistics",
      "name": "Statistics with R",
      "low": "works in general-purpose languages",
      "high": "works in R, the statisticians’ language",
      "loading": 0.903
    },
    {
      "id": "modelling",
      "name": "Classic models",
      "low": "uses other methods, or builds on models made by others",
      "high": "predicts and explains with regression and decision trees",
      "loading": 0.6291
    },
    {
      "id": "deep-learning",
      "name": "Deep learning",
      "low": "keeps to methods that need no special hardware",
      "high": "trains neural networks on pictures and language",
      "loading": 0.2171
    },
    {
      "id": "engineering",
      "name": "Software craft",
      "low": "codes in notebooks and ready-made tools",
      "high": "programs in several languages, with a developer’s tools",
      "loading": 0.3379
    },
    {
      "id": "production",
      "name": "Services and data systems",
      "low": "works with the data and systems that others provide",
      "high": "builds and runs services, data stores and clouds",
      "loading": 0.9126
    }
  ],
  "roles": [
    {
      "id": "data-scientist",
      "name": "Data Scientist",
      "summary": "Finds out what data can say about a question, models it, and helps people decide.",
      "prior": 0.5,
      "mean": [0.278, 0.2856, 0.1911, -0.1645, -0.1609, 0.0172],
      "sd": [0.4265, 0.7845, 0.8441, 0.9231, 0.8224, 0.5982]
    },
    {
      "id": "ml-engineer",
      "name": "Machine Learning Engineer",
      "summary": "Turns models into software that many people can rely on, and keeps it running.",
      "prior": 0.5,
      "mean": [-0.7418, -0.988, -0.4397, 0.4229, 0.4812, -0.0816],
      "sd": [0.4265, 0.7845, 0.8441, 0.9231, 0.8224, 0.5982]
    }
  ],
  "temperature": 0.83,
  "pinned": 6,
  "minimum": 5,
  "sure": 0.9,
  "items": [
    {
      "id": "analyze-business",
      "prompt": "Do you study data to help a business or a product team make decisions, or would you like to?",
      "categories": ["My work lies elsewhere", "I inform decisions, or want to"],
      "why": "Nothing in the surveys set the two roles further apart: 76% of data scientists and 49% of ML engineers reported doing this.",
      "trait": "insight",
      "model": "graded",
      "slope": 0.9955,
      "intercepts": [0.9105],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "sql",
      "group": "languages",
      "prompt": "SQL, to get data out of databases",
      "categories": ["I get data in other ways", "I write SQL, or want to"],
      "hint": "SQL is the language in which most databases are asked for data.",
      "why": "It marks work close to business data: 57% of data scientists and 33% of ML engineers reported regular use.",
      "trait": "insight",
      "model": "graded",
      "slope": 1.3597,
      "intercepts": [0.017],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "r-stack",
      "group": "languages",
      "prompt": "R, a language made for statistics",
      "categories": ["I work in other languages", "I use R, or want to"],
      "hint": "RStudio, ggplot2, caret, tidymodels and Shiny are tools for R. Using any of them counts.",
      "why": "R belongs to the statistical side: 45% of data scientists and 22% of ML engineers reported using it.",
      "trait": "statistics",
      "model": "graded",
      "slope": 1.0899,
      "intercepts": [-0.559],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "java-js-go",
      "group": "languages",
      "prompt": "Java, JavaScript, Go or C#",
      "categories": ["I write in other languages", "I use one of the four, or want to"],
      "hint": "Languages in which many apps, websites and servers are written.",
      "why": "These are languages of software teams: 19% of data scientists and 28% of ML engineers reported using one of them.",
      "trait": "engineering",
      "model": "graded",
      "slope": 1.69,
      "intercepts": [-1.9114],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "c-cpp",
      "group": "languages",
      "prompt": "C or C++",
      "categories": ["I write in other languages", "I write C or C++, or want to"],
      "hint": "Two languages that work close to the machine, often chosen for speed.",
      "why": "It points to code where speed counts: 17% of data scientists and 34% of ML engineers reported using one of them.",
      "trait": "engineering",
      "model": "graded",
      "slope": 1.0878,
      "intercepts": [-1.5919],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "bash",
      "group": "languages",
      "prompt": "Bash, to give a computer typed commands",
      "categories": ["I manage with other tools", "I use the shell, or want to"],
      "hint": "The shell starts programs by typed commands; its scripts see to routine jobs.",
      "why": "It differs little: 14% of data scientists and 15% of ML engineers reported using it.",
      "trait": "engineering",
      "model": "graded",
      "slope": 0.4644,
      "intercepts": [-1.8528],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "bi",
      "group": "tools",
      "prompt": "Dashboards, as in Tableau or Power BI",
      "categories": ["I show results in other ways", "I use dashboards, or want to"],
      "hint": "Also called business intelligence (BI) tools. They turn company data into charts that others can read. Looker is another.",
      "why": "Dashboards bring figures to those who decide: 59% of data scientists and 40% of ML engineers reported using such a tool.",
      "trait": "insight",
      "model": "graded",
      "slope": 1.178,
      "intercepts": [0.1051],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "plot-interactive",
      "group": "tools",
      "prompt": "Charts that readers can click on and explore",
      "categories": ["Still charts or none suit me", "I make interactive charts, or want to"],
      "hint": "For example with Plotly, Shiny, Bokeh, Altair, D3 or Leaflet.",
      "why": "It goes with showing findings to others: 53% of data scientists and 38% of ML engineers reported using tools for this.",
      "trait": "insight",
      "model": "graded",
      "slope": 0.9236,
      "intercepts": [-0.0596],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "eng-ide",
      "group": "tools",
      "prompt": "A code editor, such as VS Code or PyCharm",
      "categories": ["I work in notebooks or elsewhere", "I use a code editor, or want to"],
      "hint": "Vim, Emacs and IntelliJ count too. A notebook mixes code, charts and notes on one page.",
      "why": "Where people write code says how they build: 65% of data scientists and 78% of ML engineers reported using such an editor.",
      "trait": "engineering",
      "model": "graded",
      "slope": 0.8063,
      "intercepts": [0.8967],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "warehouse",
      "group": "tools",
      "prompt": "A database, such as PostgreSQL or BigQuery",
      "categories": ["I use files or other stores", "I use a database, or want to"],
      "hint": "Databases and data warehouses keep large amounts of data in order. Any product counts.",
      "why": "Common in both roles: 84% of data scientists and 76% of ML engineers reported using such a product.",
      "trait": "production",
      "model": "graded",
      "slope": 0.9251,
      "intercepts": [1.6594],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "sas",
      "group": "tools",
      "prompt": "A statistics package, such as SAS",
      "categories": ["I use other tools, or none", "I use such a package, or want to"],
      "hint": "SAS and SPSS are programs for statistics, common in medicine and in banks.",
      "why": "It stands in 11% of adverts for data scientists and in fewer than 1% for ML engineers; adverts overstate such gaps, so we cut its weight.",
      "trait": "statistics",
      "model": "graded",
      "slope": 1.0106,
      "intercepts": [0.3549],
      "basis": "adverts",
      "evidence": ["adverts"]
    },
    {
      "id": "excel",
      "group": "tools",
      "prompt": "A spreadsheet, such as Excel",
      "categories": ["I put figures elsewhere", "I use spreadsheets, or want to"],
      "hint": "A spreadsheet is a table that does sums. Google Sheets and LibreOffice Calc count too.",
      "why": "It stands in 10% of adverts for data scientists and in 3% for ML engineers; adverts overstate such gaps, so we cut its weight.",
      "trait": "insight",
      "model": "graded",
      "slope": 0.5131,
      "intercepts": [0.119],
      "basis": "adverts",
      "evidence": ["adverts"]
    },
    {
      "id": "trees",
      "group": "methods",
      "prompt": "Decision trees, or forests of them",
      "categories": ["I go about it differently", "I use trees, or want to"],
      "hint": "A decision tree sorts cases by a chain of simple questions. A random forest lets many trees vote.",
      "why": "A mainstay for data in tables: 76% of data scientists and 57% of ML engineers reported using them.",
      "trait": "modelling",
      "model": "graded",
      "slope": 3.6026,
      "intercepts": [2.2152],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "linear",
      "group": "methods",
      "prompt": "Regression, which gives each input a weight",
      "categories": ["I explain things in other ways", "I use regression, or want to"],
      "hint": "Regression fits a simple formula to data: each input gets a weight, and the weighted sum gives the prediction.",
      "why": "The classic tool of statistics: 82% of data scientists and 68% of ML engineers reported using it.",
      "trait": "modelling",
      "model": "graded",
      "slope": 1.451,
      "intercepts": [1.7471],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "gbm",
      "group": "methods",
      "prompt": "Boosted trees, such as XGBoost",
      "categories": ["I predict in other ways", "I use boosted trees, or want to"],
      "hint": "Gradient boosting adds up many small decision trees, each one correcting those before it. LightGBM and CatBoost do it too.",
      "why": "A favourite for data in tables: 66% of data scientists and 48% of ML engineers reported using it.",
      "trait": "modelling",
      "model": "graded",
      "slope": 1.2618,
      "intercepts": [0.5766],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "dl-framework",
      "group": "methods",
      "prompt": "Neural networks, say in PyTorch or Keras",
      "categories": ["Other methods suit my work", "I build neural nets, or want to"],
      "hint": "PyTorch, TensorFlow and Keras are free code libraries for building and training neural networks (deep learning).",
      "why": "Common in both roles, more so in one: 69% of data scientists and 85% of ML engineers reported using these tools.",
      "trait": "deep-learning",
      "model": "graded",
      "slope": 2.9821,
      "intercepts": [2.0374],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "vision",
      "group": "learning",
      "prompt": "Teach them to see, say to find people in pictures",
      "categories": ["I work with other data", "I work with images, or want to"],
      "hint": "The field is called computer vision. Its usual tool is a convolutional neural network (CNN).",
      "why": "No article mentions it, yet it tells the roles apart: 40% of data scientists and 62% of ML engineers reported doing this.",
      "trait": "deep-learning",
      "model": "graded",
      "slope": 3.3249,
      "intercepts": [-0.3952],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "seq-nlp",
      "group": "learning",
      "prompt": "Teach them to work with language",
      "categories": ["My data is of other kinds", "I work with language, or want to"],
      "hint": "Natural language processing (NLP), for example. The usual tools are transformers and recurrent neural networks (RNNs).",
      "why": "No article mentions it, yet it differs: 33% of data scientists and 46% of ML engineers reported doing this.",
      "trait": "deep-learning",
      "model": "graded",
      "slope": 1.7766,
      "intercepts": [-0.8516],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "generative",
      "group": "learning",
      "prompt": "Train them to make up pictures or sounds",
      "categories": ["My models do other things", "I train generators, or want to"],
      "hint": "Generative networks, such as GANs. What counts is training one; using a ready-made chatbot or image tool is something else.",
      "why": "Rare, but telling: 10% of data scientists and 18% of ML engineers reported it in 2020–21.",
      "trait": "deep-learning",
      "model": "graded",
      "slope": 2.5612,
      "intercepts": [-3.6365],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "gpu",
      "group": "learning",
      "prompt": "Train them on graphics chips (GPUs)",
      "categories": ["Ordinary computers suit my work", "I train on GPUs, or want to"],
      "hint": "GPUs and TPUs are chips that do many sums at once, which speeds up the training of large models.",
      "why": "It goes with large neural networks: 51% of data scientists and 72% of ML engineers reported using such chips.",
      "trait": "deep-learning",
      "model": "graded",
      "slope": 1.3995,
      "intercepts": [0.3331],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "tracking",
      "group": "learning",
      "prompt": "Log and compare each training run",
      "categories": ["I keep track in my own way", "I use a tracking tool, or want to"],
      "hint": "TensorBoard, MLflow and Weights & Biases are such tools. They record how each version was made and how well it did.",
      "why": "It shows who trains models again and again: 38% of data scientists and 57% of ML engineers reported using such a tool.",
      "trait": "deep-learning",
      "model": "graded",
      "slope": 1.0066,
      "intercepts": [-0.4287],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "ml-service",
      "group": "systems",
      "prompt": "Machine learning inside a live product",
      "categories": ["Others take models live", "I take models live, or want to"],
      "hint": "For example a service that ranks search results all day, or one that flags odd payments.",
      "why": "Articles give this to engineers, but both roles do it: 42% of data scientists and 45% of ML engineers reported it.",
      "trait": "production",
      "model": "graded",
      "slope": 1.0941,
      "intercepts": [-0.3452],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "data-infra",
      "group": "systems",
      "prompt": "Systems in which a business keeps its data",
      "categories": ["I use systems others set up", "I set up data systems, or want to"],
      "hint": "People call this data infrastructure.",
      "why": "It says how far your work reaches rather than which role: 38% of data scientists and 35% of ML engineers reported it.",
      "trait": "production",
      "model": "graded",
      "slope": 1.2585,
      "intercepts": [-0.677],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "cloud-any",
      "group": "systems",
      "prompt": "Work on rented computers in the cloud",
      "categories": ["I use the machines at hand", "I use the cloud, or want to"],
      "hint": "Amazon Web Services (AWS), Google Cloud and Microsoft Azure rent out computers by the hour.",
      "why": "It says how far your work reaches, not which role: 82% of data scientists and 82% of ML engineers reported it.",
      "trait": "production",
      "model": "graded",
      "slope": 0.9291,
      "intercepts": [1.7091],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "docker",
      "group": "systems",
      "prompt": "Programs packed in containers, with Docker",
      "categories": ["I run programs in other ways", "I use containers, or want to"],
      "hint": "A container holds a program and all that it needs, so that it runs the same everywhere.",
      "why": "It stands in 7% of adverts for data scientists and in 24% for ML engineers; adverts overstate such gaps, so we cut its weight.",
      "trait": "engineering",
      "model": "graded",
      "slope": 1.0819,
      "intercepts": [-0.1733],
      "basis": "adverts",
      "evidence": ["adverts"]
    },
    {
      "id": "kubernetes",
      "group": "systems",
      "prompt": "Many of them at once, with Kubernetes",
      "categories": ["I leave that to others", "I run many at once, or want to"],
      "hint": "Kubernetes starts, stops and mends containers (packed programs) on many computers.",
      "why": "It stands in 4% of adverts for data scientists and in 22% for ML engineers; adverts overstate such gaps, so we cut its weight.",
      "trait": "engineering",
      "model": "graded",
      "slope": 1.3782,
      "intercepts": [-0.2207],
      "basis": "adverts",
      "evidence": ["adverts"]
    },
    {
      "id": "airflow",
      "group": "systems",
      "prompt": "Timetables for data jobs, with Airflow",
      "categories": ["I start jobs in other ways", "I schedule data jobs, or want to"],
      "hint": "Airflow starts each job once those that it waits for are done.",
      "why": "It stands in 3% of adverts for data scientists and in 13% for ML engineers; adverts overstate such gaps, so we cut its weight.",
      "trait": "engineering",
      "model": "graded",
      "slope": 1.2535,
      "intercepts": [-0.2007],
      "basis": "adverts",
      "evidence": ["adverts"]
    },
    {
      "id": "pictures-or-tables",
      "prompt": "Would you rather work with pictures and sound, or with tables of figures?",
      "categories": ["Pictures and sound, clearly", "Rather pictures and sound", "Either", "Rather tables of figures", "Tables of figures, clearly"],
      "why": "No article mentions pictures, yet in the surveys 62% of ML engineers and 40% of data scientists worked with them.",
      "trait": "deep-learning",
      "model": "graded",
      "slope": -1.5182,
      "intercepts": [1.6962, 0.6962, -0.3038, -1.3038],
      "basis": "expert",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "own-or-ready",
      "prompt": "Would you rather fit a small model of your own to a table of figures, or build on a large one made by others?",
      "categories": ["A small one of my own, clearly", "Rather a small one of my own", "Either", "Rather build on a large one", "Build on a large one, clearly"],
      "hint": "A model is a set of rules, learned from examples, that makes predictions.",
      "why": "Small models fitted to tables, such as regression and trees, were more common among data scientists in the surveys.",
      "trait": "modelling",
      "model": "graded",
      "slope": -0.9286,
      "intercepts": [1.3846, 0.3846, -0.6154, -1.6154],
      "basis": "expert",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "notebook-or-program",
      "prompt": "Would you rather try out ideas in a notebook of code and charts, or build a program from parts that you test?",
      "categories": ["Try out ideas, clearly", "Rather try out ideas", "Either", "Rather build a program", "Build a program, clearly"],
      "hint": "A notebook mixes code, charts and notes on one page.",
      "why": "One article has data scientists explore and experiment, and engineers care for code and the design of systems.",
      "trait": "engineering",
      "model": "graded",
      "slope": 0.7892,
      "intercepts": [1.3736, 0.3736, -0.6264, -1.6264],
      "basis": "articles",
      "evidence": ["S1"]
    },
    {
      "id": "why-or-faster",
      "prompt": "A web shop sells less than last year. Would you rather find out why, or make its pages load faster?",
      "categories": ["Find out why, clearly", "Rather find out why", "Either", "Rather make it faster", "Make it faster, clearly"],
      "why": "Two articles give insight from data to the data scientist, and speed to the engineer.",
      "trait": "insight",
      "model": "graded",
      "slope": -0.9056,
      "intercepts": [1.29, 0.29, -0.71, -1.71],
      "basis": "articles",
      "evidence": ["S0", "S1"]
    },
    {
      "id": "tool-or-chance",
      "prompt": "On a free afternoon, would you rather write a small tool in code, or work out if a lucky streak is just chance?",
      "categories": ["Write the tool, clearly", "Rather write the tool", "Either", "Rather work out the chance", "Work out the chance, clearly"],
      "why": "One article has statistics point to data science, and building systems to engineering.",
      "trait": "statistics",
      "model": "graded",
      "slope": 0.7266,
      "intercepts": [1.7552, 0.7552, -0.2448, -1.2448],
      "basis": "articles",
      "evidence": ["S0"]
    },
    {
      "id": "code-or-findings",
      "prompt": "Would you rather go through code with other developers, or explain a finding to people who must decide?",
      "categories": ["Go through code, clearly", "Rather go through code", "Either", "Rather explain a finding", "Explain a finding, clearly"],
      "why": "Three articles have data scientists report to business people; two of them put engineers among software teams.",
      "trait": "insight",
      "model": "graded",
      "slope": 0.9056,
      "intercepts": [1.71, 0.71, -0.29, -1.29],
      "basis": "articles",
      "evidence": ["S0", "S2", "S3"]
    },
    {
      "id": "build-or-test",
      "prompt": "Two versions of a web page compete. Would you rather build them, or plan the fair test between them?",
      "categories": ["Build the pages, clearly", "Rather build the pages", "Either", "Rather plan the test", "Plan the test, clearly"],
      "hint": "Such a test is called an A/B test: chance decides who sees which version.",
      "why": "Two articles give such tests to data scientists, who also reported more of them in a survey of 2017.",
      "trait": "statistics",
      "model": "graded",
      "slope": 0.7266,
      "intercepts": [1.7552, 0.7552, -0.2448, -1.2448],
      "basis": "articles",
      "evidence": ["S0", "S1", "kaggle-2017"]
    },
    {
      "id": "minutes-or-overnight",
      "prompt": "Would you rather get a fair answer in minutes by a light method, or train a large network overnight for a better one?",
      "categories": ["A light method, clearly", "Rather a light method", "Either", "Rather train overnight", "Train overnight, clearly"],
      "hint": "A neural network is a large model that learns from very many examples.",
      "why": "In the surveys 72% of ML engineers and 51% of data scientists used the chips on which large networks are trained.",
      "trait": "deep-learning",
      "model": "graded",
      "slope": 1.5182,
      "intercepts": [1.3038, 0.3038, -0.6962, -1.6962],
      "basis": "expert",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "tidy-or-next",
      "prompt": "A rough script works. Would you rather turn it into clean code for others, or use it to try your next idea?",
      "categories": ["Write clean code, clearly", "Rather write clean code", "Either", "Rather try the next idea", "Try the next idea, clearly"],
      "hint": "A script is a short program; a prototype is a first try.",
      "why": "One article has engineers turn prototypes into code; another has data scientists work like researchers.",
      "trait": "engineering",
      "model": "graded",
      "slope": -0.7892,
      "intercepts": [1.6264, 0.6264, -0.3736, -1.3736],
      "basis": "articles",
      "evidence": ["S0", "S3"]
    },
    {
      "id": "choose-or-find",
      "prompt": "Would you rather pick the telling figures for a model yourself, or let it find them in raw data?",
      "categories": ["Pick them myself, clearly", "Rather pick them myself", "Either", "Rather let it find them", "Let it find them, clearly"],
      "hint": "Pick by hand from a table, say a customer’s age or last order; or feed in whole pictures or texts.",
      "why": "One article lists this picking, called feature engineering, among the tasks of data scientists.",
      "trait": "modelling",
      "model": "graded",
      "slope": -1.1608,
      "intercepts": [1.3557, 0.3557, -0.6443, -1.6443],
      "basis": "articles",
      "evidence": ["S0"]
    }
  ],
  "groups": [
    {
      "id": "languages",
      "prompt": "Which of these languages do you write, or would you like to?"
    },
    {
      "id": "tools",
      "prompt": "Which of these tools do you use, or would you like to?"
    },
    {
      "id": "methods",
      "prompt": "Which of these ways to predict things do you use, or would you like to?"
    },
    {
      "id": "learning",
      "prompt": "What do you do with models that learn, or what would you like to do?"
    },
    {
      "id": "systems",
      "prompt": "Which of these do you build or run, or would you like to?"
    }
  ],
  "comparison": [
    {
      "section": "In short",
      "aspect": "Focus",
      "cells": {
        "data-scientist": "Getting insight out of data.",
        "ml-engineer": "Building machine learning systems that scale."
      },
      "evidence": ["S0", "S1"]
    },
    {
      "section": "In short",
      "aspect": "Goal",
      "cells": {
        "data-scientist": "Better decisions: patterns in data lead to strategic action.",
        "ml-engineer": "Production systems people can rely on, and decisions that models make by themselves."
      },
      "evidence": ["S0", "S1"]
    },
    {
      "section": "In short",
      "aspect": "In one line",
      "cells": {
        "data-scientist": "Decides what a model is to do.",
        "ml-engineer": "Sees to it that the model does so efficiently in production."
      },
      "evidence": ["S0"]
    },
    {
      "section": "In short",
      "aspect": "In one word",
      "cells": {
        "data-scientist": "Discovery: the intelligence is created here.",
        "ml-engineer": "Production: here the intelligence becomes usable at scale."
      },
      "evidence": ["S2"]
    },
    {
      "section": "What they do",
      "aspect": "Preparing data",
      "cells": {
        "data-scientist": "Gathers data, cleans and preprocesses it, and derives useful inputs for models (feature engineering).",
        "ml-engineer": "One article (source 2) mentions feature engineering here as well."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Working time spent on preparing data",
          "note": "A difference of 5.2 points, ± 1.9.",
          "values": {
            "data-scientist": {"value": 0.39},
            "ml-engineer": {"value": 0.338}
          },
          "verdict": "supported",
          "evidence": ["kaggle-2017"]
        }
      ],
      "verdict": "supported",
      "evidence": ["S0", "S1", "S2", "S3"]
    },
    {
      "section": "What they do",
      "aspect": "Analysing data",
      "trait": "insight",
      "cells": {
        "data-scientist": "Explores data (exploratory data analysis, EDA) and builds statistical models."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Analyse data for business decisions",
          "note": "In 2017: odds 8.1 times as high for data scientists.",
          "values": {
            "data-scientist": {"value": 0.7562, "n": 5717, "low": 0.7449, "high": 0.7672},
            "ml-engineer": {"value": 0.4919, "n": 2277, "low": 0.4714, "high": 0.5124}
          },
          "verdict": "supported",
          "evidence": ["kaggle-2020-21", "kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Working time spent on finding insights",
          "values": {
            "data-scientist": {"value": 0.136},
            "ml-engineer": {"value": 0.096}
          },
          "verdict": "supported",
          "evidence": ["kaggle-2017"]
        }
      ],
      "verdict": "supported",
      "evidence": ["S0", "S1"]
    },
    {
      "section": "What they do",
      "aspect": "Statistical methods",
      "trait": "modelling",
      "cells": {
        "data-scientist": "Statistics and statistical models belong to this role."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Use linear or logistic regression",
          "note": "In 2017: odds 2.7 times as high for data scientists.",
          "values": {
            "data-scientist": {"value": 0.8206, "n": 5434, "low": 0.8102, "high": 0.8306},
            "ml-engineer": {"value": 0.684, "n": 2152, "low": 0.664, "high": 0.7033}
          },
          "verdict": "supported",
          "evidence": ["kaggle-2020-21", "kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Use Bayesian methods",
          "note": "In 2017: odds 1.3 times as high for data scientists.",
          "values": {
            "data-scientist": {"value": 0.2975, "n": 5434, "low": 0.2855, "high": 0.3098},
            "ml-engineer": {"value": 0.2463, "n": 2152, "low": 0.2286, "high": 0.2649}
          },
          "verdict": "supported",
          "evidence": ["kaggle-2020-21", "kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Analyse time series",
          "note": "In 2017: odds 2.6 times as high for data scientists.",
          "verdict": "supported",
          "evidence": ["kaggle-2017"]
        }
      ],
      "verdict": "supported",
      "evidence": ["S0", "S1"]
    },
    {
      "section": "What they do",
      "aspect": "Modelling",
      "cells": {
        "data-scientist": "Builds machine learning models, evaluates them and improves them.",
        "ml-engineer": "Designs, develops, implements and tunes models."
      },
      "evidence": ["S0", "S1", "S3"]
    },
    {
      "section": "What they do",
      "aspect": "Who builds the models: the articles disagree",
      "cells": {
        "data-scientist": "Two articles (sources 1 and 3) say that data scientists model and engineers deploy.",
        "ml-engineer": "The other two (sources 2 and 4) say that engineers design and develop models as well."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Experiment to improve existing models",
          "note": "No article sets the roles apart by it.",
          "values": {
            "data-scientist": {"value": 0.4606, "n": 5717, "low": 0.4477, "high": 0.4735},
            "ml-engineer": {"value": 0.4857, "n": 2277, "low": 0.4652, "high": 0.5062}
          },
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "Build prototypes that apply machine learning to new areas",
          "note": "No article mentions it. In 2017: odds 1.6 times as high for engineers.",
          "values": {
            "data-scientist": {"value": 0.5612, "n": 5717, "low": 0.5483, "high": 0.574},
            "ml-engineer": {"value": 0.5099, "n": 2277, "low": 0.4894, "high": 0.5304}
          },
          "evidence": ["kaggle-2020-21", "kaggle-2017"]
        }
      ],
      "evidence": ["S0", "S1", "S2", "S3"]
    },
    {
      "section": "What they do",
      "aspect": "Trees and boosted trees",
      "trait": "modelling",
      "cells": {
        "data-scientist": "No article mentions these models, though they tell the roles apart. More common here.",
        "ml-engineer": "Less common here."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Use decision trees or random forests",
          "note": "No article mentions it. In 2017: odds 2.4 times as high for data scientists.",
          "values": {
            "data-scientist": {"value": 0.7623, "n": 5434, "low": 0.7508, "high": 0.7734},
            "ml-engineer": {"value": 0.5748, "n": 2152, "low": 0.5538, "high": 0.5955}
          },
          "evidence": ["kaggle-2020-21", "kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Use gradient boosting, such as XGBoost",
          "note": "No article mentions it. In 2017: odds 1.9 times as high for data scientists.",
          "values": {
            "data-scientist": {"value": 0.6573, "n": 5434, "low": 0.6446, "high": 0.6698},
            "ml-engineer": {"value": 0.4847, "n": 2152, "low": 0.4636, "high": 0.5058}
          },
          "evidence": ["kaggle-2020-21", "kaggle-2017"]
        }
      ],
      "evidence": ["kaggle-2020-21"]
    },
    {
      "section": "What they do",
      "aspect": "Images, language and graphics chips",
      "trait": "deep-learning",
      "cells": {
        "data-scientist": "No article mentions these, though they tell the roles apart. Less common here.",
        "ml-engineer": "More common here."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Work with images",
          "note": "No article mentions it. In 2017: odds 5.4 times as high for engineers.",
          "values": {
            "data-scientist": {"value": 0.3993, "n": 5717, "low": 0.3867, "high": 0.4121},
            "ml-engineer": {"value": 0.6219, "n": 2277, "low": 0.6018, "high": 0.6416}
          },
          "evidence": ["kaggle-2020-21", "kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Train on graphics chips (GPUs)",
          "note": "No article mentions it. In 2017: odds 4.2 times as high for engineers.",
          "values": {
            "data-scientist": {"value": 0.5068, "n": 5612, "low": 0.4937, "high": 0.5199},
            "ml-engineer": {"value": 0.7163, "n": 2213, "low": 0.6972, "high": 0.7347}
          },
          "evidence": ["kaggle-2020-21", "kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Work with language or other sequences",
          "note": "No article mentions it. In 2017: odds 2.8 times as high for engineers.",
          "values": {
            "data-scientist": {"value": 0.3318, "n": 5717, "low": 0.3197, "high": 0.3441},
            "ml-engineer": {"value": 0.4559, "n": 2277, "low": 0.4355, "high": 0.4764}
          },
          "evidence": ["kaggle-2020-21", "kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Train networks that generate",
          "note": "No article mentions it.",
          "values": {
            "data-scientist": {"value": 0.0971, "n": 5717, "low": 0.0897, "high": 0.105},
            "ml-engineer": {"value": 0.1836, "n": 2277, "low": 0.1682, "high": 0.2}
          },
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "adverts",
          "what": "OpenCV, a library for images",
          "note": "No article mentions it.",
          "values": {
            "data-scientist": {"value": 0.0073, "n": 14419, "low": 0.006, "high": 0.0088},
            "ml-engineer": {"value": 0.0215, "n": 977, "low": 0.0141, "high": 0.0326}
          },
          "evidence": ["adverts"]
        }
      ],
      "evidence": ["kaggle-2020-21"]
    },
    {
      "section": "What they do",
      "aspect": "Communicating",
      "trait": "insight",
      "cells": {
        "data-scientist": "Turns findings into charts (visualisation) and a story, and takes them to business stakeholders."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Working time spent on visualising",
          "values": {
            "data-scientist": {"value": 0.13},
            "ml-engineer": {"value": 0.103}
          },
          "verdict": "supported",
          "evidence": ["kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Find it a challenge to explain data science to others",
          "note": "In 2017: odds 1.7 times as high for data scientists.",
          "verdict": "supported",
          "evidence": ["kaggle-2017"]
        }
      ],
      "verdict": "supported",
      "evidence": ["S0", "S2", "S3"]
    },
    {
      "section": "What they do",
      "aspect": "Experimenting",
      "cells": {
        "data-scientist": "Runs A/B tests and tests hypotheses."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Use A/B tests",
          "note": "In 2017: odds 1.7 times as high for data scientists.",
          "verdict": "supported",
          "evidence": ["kaggle-2017"]
        }
      ],
      "verdict": "supported",
      "evidence": ["S0", "S1"]
    },
    {
      "section": "What they do",
      "aspect": "Deploying",
      "trait": "production",
      "cells": {
        "data-scientist": "The articles leave this to engineers; one has data scientists support them.",
        "ml-engineer": "Serves models, writes APIs, and fits models into existing systems or builds new applications around them."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Build or run a machine learning service",
          "values": {
            "data-scientist": {"value": 0.4224, "n": 5717, "low": 0.4097, "high": 0.4353},
            "ml-engineer": {"value": 0.4528, "n": 2277, "low": 0.4325, "high": 0.4733}
          },
          "verdict": "no-difference",
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "The same, in 2017",
          "note": "Odds 2.4 times as high for engineers.",
          "verdict": "supported",
          "evidence": ["kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Working time spent on putting work into production",
          "note": "A difference of 3.8 points, ± 1.3; for a fifth of the time or more, odds 1.9 times as high for engineers.",
          "values": {
            "data-scientist": {"value": 0.115},
            "ml-engineer": {"value": 0.154}
          },
          "verdict": "supported",
          "evidence": ["kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "See their models reach production mostly or always",
          "note": "In 2017: odds 1.1 times as high for engineers.",
          "verdict": "no-difference",
          "evidence": ["kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Use a product that serves models",
          "note": "In 2022: odds 2.1 times as high for engineers.",
          "verdict": "supported",
          "evidence": ["kaggle-2022"]
        }
      ],
      "verdict": "mixed",
      "evidence": ["S0", "S3"]
    },
    {
      "section": "What they do",
      "aspect": "Running the infrastructure",
      "trait": "production",
      "cells": {
        "ml-engineer": "Builds data and machine learning pipelines and looks after operations in the cloud."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Build or run data infrastructure",
          "values": {
            "data-scientist": {"value": 0.3839, "n": 5717, "low": 0.3714, "high": 0.3966},
            "ml-engineer": {"value": 0.3465, "n": 2277, "low": 0.3272, "high": 0.3663}
          },
          "verdict": "contradicted",
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "The same, in 2017",
          "note": "Even odds.",
          "verdict": "no-difference",
          "evidence": ["kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Use Spark",
          "note": "In 2017: odds 1.6 times as high for data scientists.",
          "verdict": "contradicted",
          "evidence": ["kaggle-2017"]
        },
        {
          "kind": "adverts",
          "what": "Airflow, for pipelines",
          "values": {
            "data-scientist": {"value": 0.0284, "n": 14419, "low": 0.0258, "high": 0.0312},
            "ml-engineer": {"value": 0.1269, "n": 977, "low": 0.1075, "high": 0.1492}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "Spark, for large amounts of data",
          "values": {
            "data-scientist": {"value": 0.1893, "n": 14419, "low": 0.183, "high": 0.1958},
            "ml-engineer": {"value": 0.2497, "n": 977, "low": 0.2236, "high": 0.2778}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        }
      ],
      "verdict": "mixed",
      "evidence": ["S0", "S1", "S2"]
    },
    {
      "section": "What they do",
      "aspect": "Optimising",
      "cells": {
        "ml-engineer": "Brings latency down, improves performance and optimises the models themselves."
      },
      "verdict": "no-data",
      "evidence": ["S0", "S1"]
    },
    {
      "section": "What they do",
      "aspect": "Monitoring",
      "trait": "deep-learning",
      "cells": {
        "data-scientist": "A shared duty at most, says one article.",
        "ml-engineer": "Watches models’ performance in production, deals with drift (data changing under a model) and does the maintenance."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Use a tool that tracks experiments or monitors models",
          "note": "Asked of a part of the people. Tools such as TensorBoard and MLflow, which chiefly follow the training of models.",
          "values": {
            "data-scientist": {"value": 0.376, "n": 3955, "low": 0.361, "high": 0.3912},
            "ml-engineer": {"value": 0.5731, "n": 1464, "low": 0.5476, "high": 0.5982}
          },
          "verdict": "supported",
          "evidence": ["kaggle-2020-21"]
        }
      ],
      "verdict": "supported",
      "evidence": ["S0", "S2", "S3"]
    },
    {
      "section": "What they do",
      "aspect": "Keeping up with research",
      "cells": {
        "ml-engineer": "Follows research in machine learning."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Follow journals or arXiv",
          "values": {
            "data-scientist": {"value": 0.2261, "n": 5065, "low": 0.2148, "high": 0.2378},
            "ml-engineer": {"value": 0.2504, "n": 1957, "low": 0.2317, "high": 0.2701}
          },
          "verdict": "no-difference",
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "Do research that advances machine learning",
          "note": "No article mentions it. In 2017: odds 2.7 times as high for engineers.",
          "values": {
            "data-scientist": {"value": 0.259, "n": 5717, "low": 0.2478, "high": 0.2705},
            "ml-engineer": {"value": 0.3316, "n": 2277, "low": 0.3126, "high": 0.3512}
          },
          "evidence": ["kaggle-2020-21", "kaggle-2017"]
        }
      ],
      "verdict": "mixed",
      "evidence": ["S3"]
    },
    {
      "section": "Tools",
      "aspect": "Programming languages",
      "trait": "engineering",
      "cells": {
        "data-scientist": "Python and R.",
        "ml-engineer": "Python, Java and C++."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Use R or its tools",
          "note": "In 2017: odds 4.9 times as high for data scientists.",
          "values": {
            "data-scientist": {"value": 0.4547, "n": 5612, "low": 0.4417, "high": 0.4678},
            "ml-engineer": {"value": 0.2232, "n": 2213, "low": 0.2063, "high": 0.241}
          },
          "verdict": "supported",
          "evidence": ["kaggle-2020-21", "kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Use C or C++",
          "note": "In 2017: odds 3.9 times as high for engineers.",
          "values": {
            "data-scientist": {"value": 0.165, "n": 5612, "low": 0.1555, "high": 0.1749},
            "ml-engineer": {"value": 0.338, "n": 2213, "low": 0.3186, "high": 0.358}
          },
          "verdict": "supported",
          "evidence": ["kaggle-2020-21", "kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Use Java",
          "note": "In 2020–22: odds 1.7 times as high for engineers. In 2017: odds 1.7 times as high for engineers.",
          "verdict": "supported",
          "evidence": ["kaggle-2020-21", "kaggle-2022", "kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Use Python",
          "note": "Claimed of both roles.",
          "values": {
            "data-scientist": {"value": 0.9481, "n": 5612, "low": 0.942, "high": 0.9536},
            "ml-engineer": {"value": 0.9679, "n": 2213, "low": 0.9597, "high": 0.9745}
          },
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "adverts",
          "what": "R",
          "values": {
            "data-scientist": {"value": 0.4511, "n": 14419, "low": 0.443, "high": 0.4592},
            "ml-engineer": {"value": 0.1085, "n": 977, "low": 0.0905, "high": 0.1296}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "C++",
          "values": {
            "data-scientist": {"value": 0.0587, "n": 14419, "low": 0.055, "high": 0.0627},
            "ml-engineer": {"value": 0.0942, "n": 977, "low": 0.0774, "high": 0.1141}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "Java",
          "values": {
            "data-scientist": {"value": 0.1155, "n": 14419, "low": 0.1104, "high": 0.1208},
            "ml-engineer": {"value": 0.1842, "n": 977, "low": 0.1611, "high": 0.2097}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        }
      ],
      "verdict": "supported",
      "evidence": ["S0", "S1"]
    },
    {
      "section": "Tools",
      "aspect": "Handling data",
      "trait": "insight",
      "cells": {
        "data-scientist": "SQL, pandas, NumPy, Excel and Hadoop."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Use SQL regularly",
          "note": "In 2017: odds 3.6 times as high for data scientists.",
          "values": {
            "data-scientist": {"value": 0.5716, "n": 5612, "low": 0.5586, "high": 0.5845},
            "ml-engineer": {"value": 0.3344, "n": 2213, "low": 0.315, "high": 0.3543}
          },
          "verdict": "supported",
          "evidence": ["kaggle-2020-21", "kaggle-2017"]
        },
        {
          "kind": "adverts",
          "what": "SQL",
          "values": {
            "data-scientist": {"value": 0.5925, "n": 14419, "low": 0.5845, "high": 0.6005},
            "ml-engineer": {"value": 0.3071, "n": 977, "low": 0.279, "high": 0.3367}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "pandas",
          "values": {
            "data-scientist": {"value": 0.1083, "n": 14419, "low": 0.1033, "high": 0.1135},
            "ml-engineer": {"value": 0.1443, "n": 977, "low": 0.1237, "high": 0.1677}
          },
          "verdict": "contradicted",
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "NumPy",
          "values": {
            "data-scientist": {"value": 0.0766, "n": 14419, "low": 0.0724, "high": 0.0811},
            "ml-engineer": {"value": 0.1157, "n": 977, "low": 0.0971, "high": 0.1373}
          },
          "verdict": "contradicted",
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "Excel",
          "values": {
            "data-scientist": {"value": 0.099, "n": 14419, "low": 0.0942, "high": 0.104},
            "ml-engineer": {"value": 0.0307, "n": 977, "low": 0.0216, "high": 0.0435}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        }
      ],
      "verdict": "mixed",
      "evidence": ["S0", "S1"]
    },
    {
      "section": "Tools",
      "aspect": "Machine learning libraries",
      "trait": "deep-learning",
      "cells": {
        "data-scientist": "scikit-learn.",
        "ml-engineer": "TensorFlow, PyTorch and Keras."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Use scikit-learn",
          "values": {
            "data-scientist": {"value": 0.8301, "n": 5434, "low": 0.8199, "high": 0.8399},
            "ml-engineer": {"value": 0.7533, "n": 2152, "low": 0.7346, "high": 0.7711}
          },
          "verdict": "supported",
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "Use PyTorch",
          "values": {
            "data-scientist": {"value": 0.3316, "n": 5434, "low": 0.3192, "high": 0.3442},
            "ml-engineer": {"value": 0.5079, "n": 2152, "low": 0.4868, "high": 0.529}
          },
          "verdict": "supported",
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "Use TensorFlow",
          "note": "In 2020–22: odds 1.8 times as high for engineers. In 2017: odds 2.9 times as high for engineers.",
          "verdict": "supported",
          "evidence": ["kaggle-2020-21", "kaggle-2022", "kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Use Keras",
          "note": "In 2020–22: odds 1.5 times as high for engineers.",
          "verdict": "supported",
          "evidence": ["kaggle-2020-21", "kaggle-2022"]
        },
        {
          "kind": "adverts",
          "what": "scikit-learn",
          "values": {
            "data-scientist": {"value": 0.1056, "n": 14419, "low": 0.1007, "high": 0.1107},
            "ml-engineer": {"value": 0.2201, "n": 977, "low": 0.1952, "high": 0.2471}
          },
          "verdict": "contradicted",
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "PyTorch",
          "values": {
            "data-scientist": {"value": 0.1451, "n": 14419, "low": 0.1394, "high": 0.1509},
            "ml-engineer": {"value": 0.4524, "n": 977, "low": 0.4214, "high": 0.4837}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "TensorFlow",
          "values": {
            "data-scientist": {"value": 0.1704, "n": 14419, "low": 0.1644, "high": 0.1766},
            "ml-engineer": {"value": 0.435, "n": 977, "low": 0.4042, "high": 0.4663}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "Keras",
          "values": {
            "data-scientist": {"value": 0.0522, "n": 14419, "low": 0.0487, "high": 0.056},
            "ml-engineer": {"value": 0.1126, "n": 977, "low": 0.0943, "high": 0.134}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        }
      ],
      "verdict": "mixed",
      "evidence": ["S0", "S1"]
    },
    {
      "section": "Tools",
      "aspect": "Statistical software",
      "trait": "statistics",
      "cells": {
        "data-scientist": "SAS."
      },
      "figures": [
        {
          "kind": "adverts",
          "what": "SAS",
          "values": {
            "data-scientist": {"value": 0.1069, "n": 14419, "low": 0.102, "high": 0.112},
            "ml-engineer": {"value": 0.0041, "n": 977, "low": 0.0016, "high": 0.0105}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        }
      ],
      "verdict": "supported",
      "evidence": ["S1"]
    },
    {
      "section": "Tools",
      "aspect": "Visualisation",
      "trait": "insight",
      "cells": {
        "data-scientist": "Matplotlib, Tableau and Power BI."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Use a dashboard tool, such as Tableau or Power BI",
          "note": "Asked of a part of the people.",
          "values": {
            "data-scientist": {"value": 0.5878, "n": 3996, "low": 0.5725, "high": 0.603},
            "ml-engineer": {"value": 0.4015, "n": 1487, "low": 0.3769, "high": 0.4266}
          },
          "verdict": "supported",
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "Use Tableau",
          "note": "In 2020–22: odds 2.0 times as high for data scientists. In 2017: odds 5.0 times as high for data scientists.",
          "verdict": "supported",
          "evidence": ["kaggle-2020-21", "kaggle-2022", "kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Use Power BI",
          "note": "In 2020–22: odds 2.3 times as high for data scientists.",
          "verdict": "supported",
          "evidence": ["kaggle-2020-21", "kaggle-2022"]
        },
        {
          "kind": "practitioners",
          "what": "Use Matplotlib",
          "note": "In 2020–22: odds 1.4 times as high for engineers.",
          "verdict": "contradicted",
          "evidence": ["kaggle-2020-21", "kaggle-2022"]
        },
        {
          "kind": "practitioners",
          "what": "Use seaborn",
          "note": "In 2020–22: odds 1.4 times as high for data scientists.",
          "verdict": "supported",
          "evidence": ["kaggle-2020-21", "kaggle-2022"]
        },
        {
          "kind": "practitioners",
          "what": "Use ggplot2",
          "note": "In 2020–22: odds 2.9 times as high for data scientists.",
          "verdict": "supported",
          "evidence": ["kaggle-2020-21", "kaggle-2022"]
        },
        {
          "kind": "adverts",
          "what": "Tableau",
          "values": {
            "data-scientist": {"value": 0.2245, "n": 14419, "low": 0.2178, "high": 0.2314},
            "ml-engineer": {"value": 0.0297, "n": 977, "low": 0.0208, "high": 0.0423}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "Power BI",
          "values": {
            "data-scientist": {"value": 0.1042, "n": 14419, "low": 0.0993, "high": 0.1093},
            "ml-engineer": {"value": 0.0143, "n": 977, "low": 0.0085, "high": 0.0239}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "Matplotlib",
          "note": "Odds 1.3 times as high for data scientists: within chance.",
          "verdict": "no-difference",
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "seaborn",
          "note": "Odds 1.5 times as high for data scientists: within chance.",
          "verdict": "no-difference",
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "ggplot2",
          "values": {
            "data-scientist": {"value": 0.0087, "n": 14419, "low": 0.0073, "high": 0.0104},
            "ml-engineer": {"value": 0.0, "n": 977, "low": 0, "high": 0.0039}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        }
      ],
      "verdict": "mixed",
      "evidence": ["S0", "S1"]
    },
    {
      "section": "Tools",
      "aspect": "DevOps",
      "trait": "production",
      "cells": {
        "ml-engineer": "Docker and Kubernetes."
      },
      "figures": [
        {
          "kind": "adverts",
          "what": "Docker",
          "note": "In adverts only: the survey figures do not cover it.",
          "values": {
            "data-scientist": {"value": 0.0687, "n": 14419, "low": 0.0647, "high": 0.0729},
            "ml-engineer": {"value": 0.2395, "n": 977, "low": 0.2138, "high": 0.2672}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "Kubernetes",
          "note": "In adverts only: the survey figures do not cover it.",
          "values": {
            "data-scientist": {"value": 0.0372, "n": 14419, "low": 0.0342, "high": 0.0404},
            "ml-engineer": {"value": 0.2231, "n": 977, "low": 0.1981, "high": 0.2503}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        }
      ],
      "verdict": "supported",
      "evidence": ["S0", "S1"]
    },
    {
      "section": "Tools",
      "aspect": "Cloud",
      "trait": "production",
      "cells": {
        "data-scientist": "One article expects AWS or Azure of both roles.",
        "ml-engineer": "AWS, GCP (Google Cloud) and Azure."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Use any cloud",
          "note": "Cloud questions went to a part of the people.",
          "values": {
            "data-scientist": {"value": 0.8222, "n": 4078, "low": 0.8102, "high": 0.8336},
            "ml-engineer": {"value": 0.8184, "n": 1531, "low": 0.7983, "high": 0.8369}
          },
          "verdict": "no-difference",
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "Use AWS",
          "values": {
            "data-scientist": {"value": 0.4828, "n": 4078, "low": 0.4675, "high": 0.4981},
            "ml-engineer": {"value": 0.4696, "n": 1531, "low": 0.4447, "high": 0.4946}
          },
          "verdict": "no-difference",
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "The same, in 2017",
          "note": "Odds 1.4 times as high for data scientists.",
          "verdict": "contradicted",
          "evidence": ["kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Use Google Cloud",
          "values": {
            "data-scientist": {"value": 0.3543, "n": 4078, "low": 0.3398, "high": 0.3691},
            "ml-engineer": {"value": 0.4298, "n": 1531, "low": 0.4052, "high": 0.4547}
          },
          "verdict": "supported",
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "Use Azure",
          "values": {
            "data-scientist": {"value": 0.2913, "n": 4078, "low": 0.2776, "high": 0.3054},
            "ml-engineer": {"value": 0.2358, "n": 1531, "low": 0.2152, "high": 0.2577}
          },
          "verdict": "contradicted",
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "adverts",
          "what": "AWS",
          "values": {
            "data-scientist": {"value": 0.2224, "n": 14419, "low": 0.2157, "high": 0.2293},
            "ml-engineer": {"value": 0.4483, "n": 977, "low": 0.4174, "high": 0.4796}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "Google Cloud",
          "values": {
            "data-scientist": {"value": 0.0709, "n": 14419, "low": 0.0668, "high": 0.0752},
            "ml-engineer": {"value": 0.1842, "n": 977, "low": 0.1611, "high": 0.2097}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "Azure",
          "values": {
            "data-scientist": {"value": 0.1616, "n": 14419, "low": 0.1557, "high": 0.1677},
            "ml-engineer": {"value": 0.2866, "n": 977, "low": 0.2591, "high": 0.3157}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        }
      ],
      "verdict": "mixed",
      "evidence": ["S0", "S1"]
    },
    {
      "section": "Knowledge and education",
      "aspect": "Core knowledge",
      "cells": {
        "data-scientist": "Statistics, probability and mathematics, with knowledge of the field in question (domain knowledge).",
        "ml-engineer": "System design, software engineering and algorithms."
      },
      "evidence": ["S0", "S1", "S3"]
    },
    {
      "section": "Knowledge and education",
      "aspect": "Strongest skills",
      "trait": "engineering",
      "cells": {
        "data-scientist": "Statistics and analysis.",
        "ml-engineer": "Software engineering and the cloud."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Write code in an editor made for software",
          "values": {
            "data-scientist": {"value": 0.6525, "n": 5612, "low": 0.6399, "high": 0.6649},
            "ml-engineer": {"value": 0.7759, "n": 2213, "low": 0.7581, "high": 0.7928}
          },
          "verdict": "supported",
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "Use Git",
          "note": "In 2017: odds 1.4 times as high for engineers.",
          "verdict": "supported",
          "evidence": ["kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Use the shell or Linux",
          "note": "In 2020–22: odds 1.3 times as high for engineers. In 2020–21 alone, for Bash, within chance.",
          "verdict": "supported",
          "evidence": ["kaggle-2020-21", "kaggle-2022"]
        },
        {
          "kind": "practitioners",
          "what": "The same, in 2017",
          "note": "Even odds.",
          "verdict": "no-difference",
          "evidence": ["kaggle-2017"]
        },
        {
          "kind": "adverts",
          "what": "Git",
          "values": {
            "data-scientist": {"value": 0.0797, "n": 14419, "low": 0.0754, "high": 0.0842},
            "ml-engineer": {"value": 0.1146, "n": 977, "low": 0.0961, "high": 0.1361}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "Linux",
          "values": {
            "data-scientist": {"value": 0.029, "n": 14419, "low": 0.0264, "high": 0.0319},
            "ml-engineer": {"value": 0.0655, "n": 977, "low": 0.0516, "high": 0.0828}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        }
      ],
      "verdict": "mixed",
      "evidence": ["S0", "S2", "S3"]
    },
    {
      "section": "Knowledge and education",
      "aspect": "Education",
      "cells": {
        "data-scientist": "Statistics, mathematics or data science, with study of a domain; often interdisciplinary.",
        "ml-engineer": "Computer science or mathematics; engineering; software development."
      },
      "verdict": "no-data",
      "evidence": ["S1"]
    },
    {
      "section": "Knowledge and education",
      "aspect": "Doctoral degree",
      "cells": {
        "data-scientist": "No article mentions one. A little more common here."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Hold a doctoral degree",
          "note": "No article mentions it. In 2017: odds 1.7 times as high for data scientists.",
          "values": {
            "data-scientist": {"value": 0.1664, "n": 5717, "low": 0.157, "high": 0.1763},
            "ml-engineer": {"value": 0.1247, "n": 2277, "low": 0.1118, "high": 0.1389}
          },
          "evidence": ["kaggle-2020-21", "kaggle-2017"]
        }
      ],
      "evidence": ["kaggle-2020-21"]
    },
    {
      "section": "How they work",
      "aspect": "Work style",
      "cells": {
        "data-scientist": "Closer to research.",
        "ml-engineer": "Closer to engineering."
      },
      "evidence": ["S0"]
    },
    {
      "section": "How they work",
      "aspect": "What comes out",
      "cells": {
        "data-scientist": "Reports, dashboards, models and insights.",
        "ml-engineer": "APIs, pipelines and deployed models."
      },
      "verdict": "no-data",
      "evidence": ["S0", "S1"]
    },
    {
      "section": "How they work",
      "aspect": "How problems are solved",
      "cells": {
        "data-scientist": "Explores the data, tests hypotheses and builds statistical models on which a decision can rest.",
        "ml-engineer": "Designs scalable algorithms, deploys and optimises them, and processes data in real time."
      },
      "evidence": ["S1"]
    },
    {
      "section": "How they work",
      "aspect": "Typical projects",
      "cells": {
        "data-scientist": "Segmenting customers, predictive analytics, A/B tests.",
        "ml-engineer": "Detecting fraud; engines that recommend."
      },
      "verdict": "no-data",
      "evidence": ["S1"]
    },
    {
      "section": "How they work",
      "aspect": "Closest partners",
      "cells": {
        "data-scientist": "Business stakeholders.",
        "ml-engineer": "Software and DevOps teams; and data scientists, to turn their prototypes into code."
      },
      "verdict": "no-data",
      "evidence": ["S0", "S3"]
    },
    {
      "section": "How they work",
      "aspect": "Others they work with",
      "cells": {
        "data-scientist": "Besides business stakeholders: developers, analysts and architects.",
        "ml-engineer": "Software developers, analysts and system architects; DevOps and IT staff."
      },
      "verdict": "no-data",
      "evidence": ["S1", "S3"]
    },
    {
      "section": "What you might prefer",
      "aspect": "What you enjoy",
      "cells": {
        "data-scientist": "Analysing data; statistics.",
        "ml-engineer": "Building systems and infrastructure."
      },
      "evidence": ["S0"]
    },
    {
      "section": "What you might prefer",
      "aspect": "What draws you in",
      "cells": {
        "data-scientist": "Research and insight.",
        "ml-engineer": "Scale and performance."
      },
      "evidence": ["S0", "S2"]
    },
    {
      "section": "What you might prefer",
      "aspect": "Where your days should go",
      "cells": {
        "ml-engineer": "Deployment, infrastructure and the development of software."
      },
      "evidence": ["S2"]
    },
    {
      "section": "What you might prefer",
      "aspect": "What you care about",
      "cells": {
        "data-scientist": "Exploring data, running experiments and testing hypotheses.",
        "ml-engineer": "Coding and the architecture of systems."
      },
      "evidence": ["S1"]
    },
    {
      "section": "Work and pay",
      "aspect": "Industries",
      "cells": {
        "data-scientist": "Retail, marketing and cybersecurity.",
        "ml-engineer": "Finance, healthcare and autonomous systems."
      },
      "verdict": "no-data",
      "evidence": ["S1"]
    },
    {
      "section": "Work and pay",
      "aspect": "Who is paid more",
      "cells": {
        "data-scientist": "Less on average, says one article.",
        "ml-engineer": "More on average, says the same article."
      },
      "figures": [
        {
          "kind": "pay",
          "what": "United States, 2024, all levels of experience",
          "note": "Self-reported, as are all figures on pay here.",
          "unit": "usd",
          "values": {
            "data-scientist": {"value": 157000, "n": 8211, "low": 155000, "high": 159660},
            "ml-engineer": {"value": 192700, "n": 4290, "low": 190000, "high": 194750}
          },
          "verdict": "supported",
          "evidence": ["salaries"]
        },
        {
          "kind": "pay",
          "what": "United States, 2025, all levels of experience",
          "unit": "usd",
          "values": {
            "data-scientist": {"value": 152750, "n": 252, "low": 142140, "high": 160006},
            "ml-engineer": {"value": 195870, "n": 46, "low": 161000, "high": 219440}
          },
          "verdict": "supported",
          "evidence": ["salaries"]
        },
        {
          "kind": "pay",
          "what": "United States, 2024, entry level",
          "unit": "usd",
          "values": {
            "data-scientist": {"value": 108000, "n": 355, "low": 98300, "high": 110400},
            "ml-engineer": {"value": 140050, "n": 278, "low": 137750, "high": 145000}
          },
          "verdict": "supported",
          "evidence": ["salaries"]
        },
        {
          "kind": "pay",
          "what": "United States, 2024, mid-level",
          "unit": "usd",
          "values": {
            "data-scientist": {"value": 138700, "n": 2800, "low": 135664, "high": 142400},
            "ml-engineer": {"value": 171600, "n": 960, "low": 168000, "high": 175000}
          },
          "verdict": "supported",
          "evidence": ["salaries"]
        },
        {
          "kind": "pay",
          "what": "United States, 2024, senior",
          "unit": "usd",
          "values": {
            "data-scientist": {"value": 165000, "n": 4939, "low": 161900, "high": 166000},
            "ml-engineer": {"value": 201400, "n": 3016, "low": 200000, "high": 206000}
          },
          "verdict": "supported",
          "evidence": ["salaries"]
        },
        {
          "kind": "pay",
          "what": "United States, 2024, executive",
          "unit": "usd",
          "values": {
            "data-scientist": {"value": 200000, "n": 117, "low": 180000, "high": 220000},
            "ml-engineer": {"value": 232750, "n": 36, "low": 212450, "high": 239262}
          },
          "verdict": "supported",
          "evidence": ["salaries"]
        }
      ],
      "verdict": "supported",
      "evidence": ["S1"]
    },
    {
      "section": "Work and pay",
      "aspect": "Pay, as one article gives it",
      "cells": {
        "data-scientist": "About $95,000 to $115,000 a year in the United States (source 2, undated).",
        "ml-engineer": "A median often above $120,000 a year in the United States, with bonuses and equity rising (source 2, undated)."
      },
      "figures": [
        {
          "kind": "pay",
          "what": "Data scientists: United States, 2024, all levels of experience",
          "note": "Only at entry level does the median, shown above, lie in the article’s range.",
          "unit": "usd",
          "values": {
            "data-scientist": {"value": 157000, "n": 8211, "low": 155000, "high": 159660}
          },
          "verdict": "contradicted",
          "evidence": ["salaries"]
        },
        {
          "kind": "pay",
          "what": "Engineers: United States, 2024, all levels of experience",
          "unit": "usd",
          "values": {
            "ml-engineer": {"value": 192700, "n": 4290, "low": 190000, "high": 194750}
          },
          "verdict": "supported",
          "evidence": ["salaries"]
        }
      ],
      "verdict": "mixed",
      "evidence": ["S1"]
    }
  ],
  "lifecycle": [
    {
      "stage": "Part of the lifecycle",
      "cells": {
        "data-scientist": "The early part: collection and preparation of data, modelling, evaluation.",
        "ml-engineer": "The late part: deployment, scaling, monitoring, maintenance."
      },
      "evidence": ["S0", "S3"]
    },
    {
      "stage": "Exploring the data",
      "leads": "data-scientist",
      "cells": {
        "data-scientist": "Leads.",
        "ml-engineer": "Supports where needed."
      },
      "evidence": ["S0"]
    },
    {
      "stage": "Developing the model",
      "leads": "data-scientist",
      "cells": {
        "data-scientist": "Leads.",
        "ml-engineer": "Collaborates."
      },
      "evidence": ["S0"]
    },
    {
      "stage": "Validating the model",
      "leads": "data-scientist",
      "cells": {
        "data-scientist": "Leads.",
        "ml-engineer": "Helps with testing."
      },
      "evidence": ["S0"]
    },
    {
      "stage": "Putting it into production",
      "leads": "ml-engineer",
      "cells": {
        "data-scientist": "Supports.",
        "ml-engineer": "Leads the deployment."
      },
      "evidence": ["S0"]
    },
    {
      "stage": "Monitoring it in use",
      "leads": "ml-engineer",
      "cells": {
        "data-scientist": "Shares the responsibility.",
        "ml-engineer": "Leads."
      },
      "evidence": ["S0"]
    }
  ],
  "paths": [
    {
      "from": "data-scientist",
      "to": "ml-engineer",
      "text": "Many data scientists go this way, says one article, by adding software engineering, system design and deployment. The surveys suggest deep learning as well.",
      "steps": [
        {
          "text": "Software engineering: code that others can build on. Learn Git, and Java or C++ beside Python.",
          "trait": "engineering",
          "evidence": ["S0", "S1", "adverts"]
        },
        {
          "text": "System design: how services, data and models fit together and hold up under load.",
          "trait": "production",
          "evidence": ["S0"]
        },
        {
          "text": "Deployment: serve a model behind an API, then watch it in use. Adverts name Docker, Kubernetes and a cloud.",
          "trait": "production",
          "evidence": ["S0", "adverts"]
        },
        {
          "text": "PyTorch or TensorFlow, images or language, and training on graphics chips.",
          "trait": "deep-learning",
          "evidence": ["S0", "S1", "kaggle-2020-21"]
        }
      ],
      "evidence": ["S0", "kaggle-2020-21"]
    },
    {
      "from": "ml-engineer",
      "to": "data-scientist",
      "text": "No article describes this way. The steps follow from what the articles ask of a data scientist, and from what people in the role report.",
      "steps": [
        {
          "text": "Statistics and probability, and R, the language made for them.",
          "trait": "statistics",
          "evidence": ["S0", "S1", "kaggle-2020-21"]
        },
        {
          "text": "Exploring data, with SQL: what does it say before anything is built?",
          "trait": "insight",
          "evidence": ["S0", "S1", "kaggle-2020-21"]
        },
        {
          "text": "Experiments: A/B tests, and tests of hypotheses.",
          "trait": "insight",
          "evidence": ["S0", "S1"]
        },
        {
          "text": "Telling: charts, a dashboard tool such as Tableau or Power BI, and a story for those who decide.",
          "trait": "insight",
          "evidence": ["S0", "S1", "S2", "S3"]
        },
        {
          "text": "The field in question: enough domain knowledge to ask what matters in it.",
          "trait": "insight",
          "evidence": ["S0", "S1"]
        },
        {
          "text": "Regression, decision trees and boosted trees.",
          "trait": "modelling",
          "evidence": ["S0", "kaggle-2020-21"]
        }
      ],
      "evidence": ["S0", "S1", "S2", "S3", "kaggle-2020-21"]
    }
  ],
  "faq": [
    {
      "question": "Are these two names for the same job?",
      "answer": "No. A data scientist analyses data and builds models; a machine learning engineer deploys models and maintains them in production. What they have in common is the ground they stand on: data, and machines that learn.",
      "evidence": ["S0"]
    },
    {
      "question": "Which role needs more coding?",
      "answer": "The engineer’s: it asks for more software engineering and more code. Data scientists write code too, mainly for analysis and experiments.",
      "evidence": ["S0"]
    },
    {
      "question": "Can one move from data science to machine learning engineering?",
      "answer": "Yes, and many data scientists do. The skills to add are system design, deployment and software engineering.",
      "evidence": ["S0"]
    },
    {
      "question": "Where is it easier to begin?",
      "answer": "Data science is often called friendlier, since it begins with analysis and statistics. But it depends on what you prefer: analysing or engineering.",
      "evidence": ["S0"]
    },
    {
      "question": "Do all companies keep the roles apart?",
      "answer": "No. In a small company or a start-up one person may do both. Large companies tend to split the roles and define each more closely.",
      "evidence": ["S0"]
    },
    {
      "question": "Does the boundary between them stay put?",
      "answer": "No. It moves as people gain experience: the roles overlap, and people specialise in what they do best.",
      "evidence": ["S0"]
    },
    {
      "question": "Why would an organisation need both?",
      "answer": "Because, as one article has it, one person can seldom do both: develop models, and make them work in daily operation. Two articles say that knowing the difference helps to hire the right people, to give teams a sound structure, to use resources well, and to get value from the work sooner.",
      "evidence": ["S2", "S3"]
    },
    {
      "question": "Do the articles agree with each other?",
      "answer": "Not on who builds the models. Two articles (sources 1 and 3) have the data scientist model and the engineer deploy. The other two (sources 2 and 4) have the engineer design and develop models too. What people report is closer to the second view: in the 2020–21 surveys about as many of each said that they experiment to improve models.",
      "evidence": ["S0", "S1", "S2", "S3", "kaggle-2020-21"]
    },
    {
      "question": "Do adverts tell the same story as people in the roles?",
      "answer": "Not always. Docker, Kubernetes, pipeline tools such as Airflow, and every large cloud set the adverts for engineers apart. What people report doing does not follow: cloud platforms are equally common in both roles, Azure is more common among data scientists, and so is running data infrastructure. For Docker, Kubernetes and Airflow themselves we have no survey figures. pandas and scikit-learn, which articles give to data scientists, stand more often in adverts for engineers. An advert describes the colleague whom a company hopes to find; a survey, the one it has.",
      "evidence": ["kaggle-2020-21", "kaggle-2017", "adverts"]
    },
    {
      "question": "How sure can this quiz be?",
      "answer": "Moderately sure, never certain. We tried it on 2,351 people who hold one of the two jobs and answered a survey in a later year. With all 22 answers it reached an AUC of 0.77: given one data scientist and one engineer, it told which was which 77 times in 100, where guessing manages 50. With everything the surveys knew about a person’s work the best was 0.79. The probabilities come close to true (a calibration slope of 0.93, where 1 is perfect), and they stay calibrated when only a quarter of the questions is answered. So read 70% as it stands: of ten practitioners who answer like you, about seven hold that job and three the other. The quiz starts from even odds, so expect many results near the middle.",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "question": "Where do the numbers come from?",
      "answer": "From people who hold these jobs. In the Kaggle surveys of 2020 and 2021 up to 5,717 data scientists and 2,277 machine learning engineers said what they do and which tools they use; the questions and their weights come from there. The comparison adds what four articles claim, and holds it against those surveys, an earlier one of 2017, 15,396 job adverts of 2023–24 and a list of self-reported pay. A quiz made from the articles’ claims alone reached an AUC of 0.737, and, at its zero point, called only 41–50% of real engineers engineers. The line across a bar is a 95% interval: by Wilson’s formula for shares, and for pay that of the median. A share from 2017 has none, and of some things we know only the odds: of every hundred people, those who do a thing against those who do not. “Odds twice as high” means that this ratio is twice as large in one role as in the other.",
      "evidence": ["S0", "S1", "S2", "S3", "kaggle-2020-21", "kaggle-2022", "kaggle-2017", "adverts", "salaries"]
    },
    {
      "question": "What can it not know?",
      "answer": "What you will like. The surveys say what people in these jobs do; that a reader who likes the same work fits the job is an assumption. The people in them chose to take part, and questions on tracking, dashboard and cloud tools went to only some of them. They answered in 2020 and 2021, and tools change. Nor does the quiz know how well you do a thing, or what a title means at a given employer.",
      "evidence": ["kaggle-2020-21"]
    }
  ],
  "outlook": [
    {
      "topic": "Demand",
      "text": "High for both, says one article. A data scientist’s skills apply broadly, which makes the role versatile; in the engineer’s, specialisation often brings more growth.",
      "evidence": ["S1"]
    },
    {
      "topic": "The years ahead",
      "text": "One article expects demand for both to grow as more organisations take up AI. It gives no figures, and neither can we.",
      "evidence": ["S2"]
    },
    {
      "topic": "Neighbouring roles",
      "text": "The MLOps engineer is named beside both. Data analysts, software developers, DevOps engineers and system architects appear as colleagues.",
      "evidence": ["S1", "S3"]
    }
  ]
}
`;var D=`{
  "$schema": "../schemas/quiz.schema.json",
  "$comment": "Each line under \\"shares\\" says: of ten people in this job, how many would give the first answer, the second, and so on?",
  "format": "rolefit/1",
  "id": "plain",
  "language": "en",
  "title": "Cook, baker or host?",
  "intro": "Eight short questions about ordinary days. There are no right answers, so take the one that sounds most like you. At the end you see which of three jobs in a restaurant your answers resemble, how sure that is, and why. All numbers are one author’s guesses: enjoy them, and do not bet on them.",
  "licence": "CC0-1.0",
  "date": "2026-11-29",
  "sources": [
    {
      "id": "author",
      "title": "The guesses of this quiz’s author, without data (name your own sources here)"
    }
  ],
  "roles": [
    {
      "id": "cook",
      "name": "Cook",
      "summary": "Turns what is there into dinner, quickly, with six pans on the fire."
    },
    {
      "id": "baker",
      "name": "Baker",
      "summary": "Weighs, waits and watches the oven while the town is still asleep."
    },
    {
      "id": "host",
      "name": "Host",
      "summary": "Makes every guest feel expected, and keeps the evening running."
    }
  ],
  "minimum": 5,
  "sure": 0.9,
  "items": [
    {
      "id": "friends",
      "prompt": "Friends come for the evening. What do you look forward to most?",
      "categories": ["Cooking something new for them", "The cake that I made yesterday", "Having everybody around the table"],
      "why": "Cooks like the heat of the moment, bakers like to be ready, hosts like the company.",
      "shares": {
        "cook": [6, 1, 3],
        "baker": [2, 6, 2],
        "host": [1, 1, 8]
      },
      "basis": "expert",
      "evidence": ["author"]
    },
    {
      "id": "morning",
      "prompt": "When are you at your best?",
      "categories": ["Early, before anybody is up", "In the middle of the day", "In the evening"],
      "why": "Bread is baked before dawn. Dinner is served when others have gone home.",
      "shares": {
        "cook": [1, 4, 5],
        "baker": [7, 2, 1],
        "host": [1, 4, 5]
      },
      "basis": "expert",
      "evidence": ["author"]
    },
    {
      "id": "recipe",
      "prompt": "A recipe asks for something that you do not have. What do you do?",
      "categories": ["Take something else and taste", "Go and buy it", "Choose another recipe"],
      "why": "A sauce forgives a change. A dough seldom does.",
      "shares": {
        "cook": [8, 1, 1],
        "baker": [1, 5, 4],
        "host": [5, 3, 2]
      },
      "basis": "expert",
      "evidence": ["author"]
    },
    {
      "id": "strangers",
      "prompt": "You sit next to a stranger on a long train ride. How does it go?",
      "categories": ["We soon talk", "We talk if the stranger begins", "I read or look out of the window"],
      "why": "A host talks with a hundred strangers a night.",
      "shares": {
        "cook": [2, 5, 3],
        "baker": [1, 4, 5],
        "host": [7, 2, 1]
      },
      "basis": "expert",
      "evidence": ["author"]
    },
    {
      "id": "rush",
      "prompt": "Suddenly everything has to happen at once. How do you feel?",
      "categories": ["Wide awake: now it gets good", "Fine, as long as we talk to each other", "I would rather have planned it better"],
      "why": "Saturday at eight is a rush in the kitchen and at the door, but not in the bakery.",
      "shares": {
        "cook": [6, 3, 1],
        "baker": [1, 3, 6],
        "host": [3, 6, 1]
      },
      "basis": "expert",
      "evidence": ["author"]
    },
    {
      "id": "praise",
      "prompt": "Which of these would please you most?",
      "categories": ["“I have never tasted anything like it.”", "“Yours is as good as it always is.”", "“We felt so welcome.”"],
      "why": "It tells what you are proud of: an idea, a skill, or a good evening.",
      "shares": {
        "cook": [7, 2, 1],
        "baker": [2, 7, 1],
        "host": [1, 2, 7]
      },
      "basis": "expert",
      "evidence": ["author"]
    },
    {
      "id": "scales",
      "prompt": "Do you weigh things when you cook?",
      "categories": ["Always", "When it matters", "Hardly ever"],
      "why": "Bakers weigh even the water.",
      "shares": {
        "cook": [1, 5, 4],
        "baker": [8, 2, 0],
        "host": [2, 4, 4]
      },
      "basis": "expert",
      "evidence": ["author"]
    },
    {
      "id": "mishap",
      "prompt": "A guest is unhappy with the food. What is your first thought?",
      "categories": ["I make it again, better", "Where did it go wrong?", "I go over and talk with the guest"],
      "why": "All three mean well. They begin at different ends.",
      "shares": {
        "cook": [6, 3, 1],
        "baker": [2, 7, 1],
        "host": [1, 1, 8]
      },
      "basis": "expert",
      "evidence": ["author"]
    }
  ],
  "comparison": [
    {
      "section": "The day",
      "aspect": "When it begins",
      "cells": {
        "cook": "At noon, with the delivery.",
        "baker": "At three in the morning.",
        "host": "In the afternoon, with the list of guests."
      },
      "evidence": ["author"]
    },
    {
      "section": "The day",
      "aspect": "What a good one is like",
      "cells": {
        "cook": "Every plate left hot, and none came back.",
        "baker": "All sold by noon.",
        "host": "The last guests did not want to go."
      },
      "evidence": ["author"]
    },
    {
      "section": "Skills",
      "aspect": "What you train",
      "cells": {
        "cook": "A fast hand and a sure tongue.",
        "baker": "Patience, and a feeling for dough.",
        "host": "Names, faces and calm."
      },
      "evidence": ["author"]
    }
  ],
  "faq": [
    {
      "question": "Where do the numbers come from?",
      "answer": "From one author who asked, for every answer: of ten people in this job, how many would say this? Nobody has counted. That is why the result is careful with its words.",
      "evidence": ["author"]
    },
    {
      "question": "I like two of these. Is that a problem?",
      "answer": "Not at all. In a small restaurant one person often does two of these jobs, and sometimes all three.",
      "evidence": ["author"]
    }
  ]
}
`;var q=`{
  "$schema": "../schemas/quiz.schema.json",
  "format": "rolefit/1",
  "id": "template",
  "language": "en",
  "title": "Which job in the theatre?",
  "intro": "A few short questions about what you like to do. There are no right answers. You will see which of three jobs your answers resemble, how sure that is, and why. The weights are one author’s judgement: take the result as a conversation opener.",
  "licence": "CC0-1.0",
  "date": "2026-11-21",
  "sources": [
    {
      "id": "author",
      "title": "The judgement of this quiz’s author, without data (name your own sources here)"
    }
  ],
  "traits": [
    {
      "id": "stage",
      "name": "In the light",
      "low": "likes to make things possible from behind the scenes",
      "high": "likes to stand before people and hold their attention"
    },
    {
      "id": "order",
      "name": "Keeping the plan",
      "low": "likes to try things out and decide on the spot",
      "high": "likes lists, times and things in their place"
    },
    {
      "id": "making",
      "name": "Making things",
      "low": "works with words and people",
      "high": "works with hands and eyes"
    }
  ],
  "roles": [
    {
      "id": "actor",
      "name": "Actor",
      "summary": "Lends a voice, a face and a body to somebody else’s story, night after night.",
      "mean": [1, -0.4, -0.5],
      "sd": [0.8, 0.8, 0.8]
    },
    {
      "id": "stage-manager",
      "name": "Stage manager",
      "summary": "Knows where everybody and everything has to be, and gives the sign at the right second.",
      "mean": [-0.4, 1, -0.4],
      "sd": [0.8, 0.8, 0.8]
    },
    {
      "id": "designer",
      "name": "Set and costume designer",
      "summary": "Decides what the audience sees before anybody has said a word.",
      "mean": [-0.5, -0.4, 1],
      "sd": [0.8, 0.8, 0.8]
    }
  ],
  "pinned": 1,
  "minimum": 6,
  "sure": 0.9,
  "items": [
    {
      "id": "toast",
      "prompt": "At a birthday dinner, would you rather give the toast, or plan the evening so that it runs well?",
      "categories": ["Give the toast, clearly", "Rather give the toast", "Either", "Rather plan the evening", "Plan the evening, clearly"],
      "why": "Actors are at ease when all eyes are on them.",
      "trait": "stage",
      "model": "graded",
      "slope": -1,
      "intercepts": [1.5, 0.5, -0.5, -1.5],
      "basis": "expert",
      "evidence": ["author"]
    },
    {
      "id": "list-or-mood",
      "prompt": "Before a long journey, would you rather write the packing list, or see what the day brings?",
      "categories": ["Write the list, clearly", "Rather write the list", "Either", "Rather see what comes", "See what comes, clearly"],
      "why": "Stage managers keep the plan, from the first rehearsal to the last night.",
      "trait": "order",
      "model": "graded",
      "slope": -1,
      "intercepts": [1.5, 0.5, -0.5, -1.5],
      "basis": "expert",
      "evidence": ["author"]
    },
    {
      "id": "words-or-wood",
      "prompt": "Would you rather learn a poem by heart, or make the frame to hang it in?",
      "categories": ["Learn the poem, clearly", "Rather learn the poem", "Either", "Rather make the frame", "Make the frame, clearly"],
      "why": "Designers think with their hands; actors begin with words.",
      "trait": "making",
      "model": "graded",
      "slope": 1,
      "intercepts": [1.5, 0.5, -0.5, -1.5],
      "basis": "expert",
      "evidence": ["author"]
    },
    {
      "id": "story",
      "prompt": "A story is to be told. Would you rather choose the pictures for it, or read it out to a full room?",
      "categories": ["Choose the pictures, clearly", "Rather choose the pictures", "Either", "Rather read it out", "Read it out, clearly"],
      "why": "It tells work on the stage from work beside it.",
      "trait": "stage",
      "model": "graded",
      "slope": 1,
      "intercepts": [1.5, 0.5, -0.5, -1.5],
      "basis": "expert",
      "evidence": ["author"]
    },
    {
      "id": "late",
      "prompt": "A friend is late for the show. Would you rather make up a game to pass the time, or ring round and sort it out?",
      "categories": ["Make up a game, clearly", "Rather make up a game", "Either", "Rather sort it out", "Sort it out, clearly"],
      "why": "When something goes wrong on the night, the stage manager sorts it out.",
      "trait": "order",
      "model": "graded",
      "slope": 1,
      "intercepts": [1.5, 0.5, -0.5, -1.5],
      "basis": "expert",
      "evidence": ["author"]
    },
    {
      "id": "room",
      "prompt": "You move into an empty room. Would you rather choose paint and furniture, or ask people round at once?",
      "categories": ["Choose the paint, clearly", "Rather choose the paint", "Either", "Rather ask people round", "Ask people round, clearly"],
      "why": "A set is a room with a story; designers see it before it is there.",
      "trait": "making",
      "model": "graded",
      "slope": -1,
      "intercepts": [1.5, 0.5, -0.5, -1.5],
      "basis": "expert",
      "evidence": ["author"]
    },
    {
      "id": "bow",
      "prompt": "After a show, would you rather take a bow, or stand in the dark and know that all went well?",
      "categories": ["Take a bow, clearly", "Rather take a bow", "Either", "Rather stand in the dark", "Stand in the dark, clearly"],
      "why": "Good work backstage is seen by nobody.",
      "trait": "stage",
      "model": "graded",
      "slope": -1,
      "intercepts": [1.5, 0.5, -0.5, -1.5],
      "basis": "expert",
      "evidence": ["author"]
    },
    {
      "id": "cue",
      "prompt": "Would you rather give the sign at exactly the right second, or try the scene another way each night?",
      "categories": ["Give the sign, clearly", "Rather give the sign", "Either", "Rather try another way", "Try another way, clearly"],
      "hint": "A cue is the sign on which something happens: a light, a sound, an entrance.",
      "why": "The stage manager gives the cues for light, sound and curtain.",
      "trait": "order",
      "model": "graded",
      "slope": -1,
      "intercepts": [1.5, 0.5, -0.5, -1.5],
      "basis": "expert",
      "evidence": ["author"]
    },
    {
      "id": "draw",
      "group": "hands",
      "prompt": "Draw or paint",
      "categories": ["I leave that to others", "I draw or paint, or want to"],
      "hint": "From quick sketches to whole walls.",
      "why": "Every set and every costume begins as a drawing.",
      "trait": "making",
      "model": "graded",
      "slope": 1,
      "intercepts": [0],
      "basis": "expert",
      "evidence": ["author"]
    },
    {
      "id": "sew",
      "group": "hands",
      "prompt": "Sew or knit",
      "categories": ["My clothes come from a shop", "I sew or knit, or want to"],
      "hint": "Mending counts.",
      "why": "Costumes are made, altered and mended in the house.",
      "trait": "making",
      "model": "graded",
      "slope": 1,
      "intercepts": [0],
      "basis": "expert",
      "evidence": ["author"]
    },
    {
      "id": "saw",
      "group": "hands",
      "prompt": "Build things from wood or card",
      "categories": ["I use what is there", "I build things, or want to"],
      "hint": "Furniture, models, puppets, anything.",
      "why": "Designers build a model of the set before the workshop builds the set.",
      "trait": "making",
      "model": "graded",
      "slope": 1,
      "intercepts": [0],
      "basis": "expert",
      "evidence": ["author"]
    }
  ],
  "groups": [
    {
      "id": "hands",
      "prompt": "Which of these do you do, or would you like to?"
    }
  ],
  "comparison": [
    {
      "section": "The work",
      "aspect": "What it begins with",
      "cells": {
        "actor": "A text, learnt by heart.",
        "stage-manager": "A calendar and a prompt book: the text with every cue in it.",
        "designer": "An empty stage and a sketch."
      },
      "evidence": ["author"]
    },
    {
      "section": "The work",
      "aspect": "During a performance",
      "trait": "stage",
      "cells": {
        "actor": "On the stage.",
        "stage-manager": "At a desk beside it, with a headset.",
        "designer": "In the audience on the first night; then at work on the next play."
      },
      "evidence": ["author"]
    },
    {
      "section": "The work",
      "aspect": "When things go wrong",
      "trait": "order",
      "cells": {
        "actor": "Plays on, so that nobody notices.",
        "stage-manager": "Decides what happens next.",
        "designer": "Mends it, or makes it part of the set."
      },
      "evidence": ["author"]
    },
    {
      "section": "Skills",
      "aspect": "What you train",
      "trait": "making",
      "cells": {
        "actor": "Voice, memory and movement.",
        "stage-manager": "Overview, and a calm voice.",
        "designer": "Drawing, models and materials."
      },
      "evidence": ["author"]
    }
  ],
  "faq": [
    {
      "question": "How sure can this quiz be?",
      "answer": "Not very. Its weights are one author’s judgement, and nobody has yet compared it with people who hold these jobs. It says so by seldom being certain.",
      "evidence": ["author"]
    },
    {
      "question": "Can one person do all three?",
      "answer": "In a small company, yes, and often on the same night. In a large house they are three departments.",
      "evidence": ["author"]
    }
  ]
}
`;var B=e=>JSON.parse(e.replace(/\\u20(2[a-e]|6[6-9])|\\.|[\u202a-\u202e\u2066-\u2069]/gi,(t,a)=>t[0]==="\\"&&!a?t:"")),I=e=>e.filter(({severity:t,code:a})=>t==="error"||a==="missing_text");var ie=e=>"group"in e?`:${e.group}`:e.item,j=new WeakMap,P=e=>{let{items:t,groups:a=[]}=e,s=j.get(e);if(s)return s;let i=new Map;j.set(e,i);for(let o of t){let r=a.find(({id:p})=>p===o.group),m=ie(r?{group:r.id}:{item:o.id}),h=i.get(m);h?h.items.push(o):i.set(m,{group:r,items:[o]})}return i};var x="rolefit-check",U=e=>{try{e?sessionStorage.setItem(x,e):sessionStorage.removeItem(x)}catch{}},N=()=>{try{return sessionStorage.getItem(x)??""}catch{return""}};var ne=(e,t)=>{let a=0;for(let s=1;s<t;++s){let i=e.indexOf(`
`,a);if(i<0)return e.length;a=i+1}return a},O=(e,t,a)=>{let s=ne(e,t);for(let i=1;i<a&&s<e.length&&e[s]!==`
`;++i)s+=e.codePointAt(s)>65535?2:1;return s},T=/"(?:[^"\\\n]|\\.)*"?|[^\s"{}[\],:]+|\S/uy,$=(e,t)=>(T.lastIndex=t,T.test(e)?T.lastIndex:t);var F=e=>{let t=e.querySelector("textarea"),a=e.querySelector(".numbers"),s=new Map,i=1,o=()=>parseFloat(getComputedStyle(t).lineHeight),r="",m=()=>{r=t.value,i=1;for(let d=r.indexOf(`
`);d>=0;d=r.indexOf(`
`,d+1))++i},h=()=>{let d=o(),g=Math.floor(t.scrollTop/d),c=Math.min(i,Math.ceil((t.scrollTop+t.clientHeight)/d));a.style.minWidth=`${String(i).length+3}ch`,a.replaceChildren(...Array.from({length:Math.max(0,c-g)},(k,ee)=>{let C=g+ee+1;return Object.assign(document.createElement("span"),{textContent:String(C),className:s.get(C)??""})})),a.scrollTop=0,a.style.transform="";for(let k of a.children)k.style.transform=`translateY(${g*d-t.scrollTop}px)`},p=()=>{m(),h()},M={get text(){return r},set text(d){t.value=d,t.setSelectionRange(0,0),t.scrollTop=t.scrollLeft=0,p()},onInput(){},mark(d){s=new Map(d.filter(({severity:g})=>g==="warning").map(({line:g=0,severity:c})=>[g,c]));for(let{line:g=0,severity:c}of d)c==="error"&&s.set(g,c);t.setAttribute("aria-invalid",String([...s.values()].includes("error"))),h()},select(d,g){let c=O(r,d,g);t.focus(),t.setSelectionRange(c,$(r,c)),t.scrollTop=(d-1)*o()-t.clientHeight/3;let k=r.slice(c===0?0:r.lastIndexOf(`
`,c-1)+1,c);t.scrollLeft=oe(k,t)-t.clientWidth/2}},E=0;return t.addEventListener("input",()=>{cancelAnimationFrame(E),E=requestAnimationFrame(()=>{p(),M.onInput()})}),t.addEventListener("scroll",h,{passive:!0}),new ResizeObserver(h).observe(t),m(),M},oe=(e,t)=>{let a=document.createElement("canvas").getContext("2d"),{fontSize:s,fontFamily:i}=getComputedStyle(t);return a.font=`${s} ${i}`,a.measureText(e.slice(-1e4)).width};var G=e=>`<script src="/role-fit/role-fit.js" data-quiz="/role-fit/${e}.json" async><\/script>`,K=e=>`<div>
<role-fit-quiz>
<script type="application/json">${e.split(/[\r\n]+/).map(a=>a.trim()).join("").replaceAll("<","\\u003c")}<\/script>
</role-fit-quiz>
<script src="/role-fit/role-fit.js" async><\/script>
</div>`,re={"&":"&amp;",'"':"&quot;","<":"&lt;"},z=(e,t)=>{let a=t.replace(/\s+/g," ").replace(/[&"<]/g,s=>re[s]);return`<iframe src="/role-fit/embed.html?quiz=${e}.json" title="${a}" width="100%" height="720" frameborder="0" allow="clipboard-write; web-share"></iframe>
<script src="/role-fit/role-fit-frame.js" async><\/script>`};var Y=250,de=6e3,le=4*2**20,b=5e4,n=e=>document.getElementById(e),u=F(document.querySelector(".editor"));document.querySelector('script[src="role-fit.js"]')?.remove();var he=customElements.whenDefined("role-fit-quiz").then(e=>e.environment),H=0,J=Y,Q,L=()=>{clearTimeout(H),H=setTimeout(ce,J);for(let e of["plain","template","example"])n(e).hidden=u.text!==""},ce=async()=>{let e=setTimeout(()=>A("The engine has not come yet. Are all files of RoleFit beside this page?"),de),t=await he.then(i=>i.engine("own")).finally(()=>clearTimeout(e)).catch(i=>{console.error(i),A("The engine could not be loaded. Are all files of RoleFit beside this page?")}),{text:a}=u;if(!t||a===Q)return;let s=performance.now();Q=a,U(a);try{await t.restart();let i=a.trim()===""?[]:t.check(a);V(a,i);let o=a.trim()!==""&&I(i).length===0;_(o?a:void 0,o?t.compare(a):void 0)}catch(i){console.error(i),A("The engine stopped at this quiz. That is a fault of RoleFit: please report it.")}J=Math.max(Y,2*(performance.now()-s))},A=e=>{V("",[]),_(void 0),l("count",e,"error")},l=(e,t,a="")=>{let s=n(e);s.className=s.className.replace(/\b(error|warning|good)\b/g,"").trim()+(a&&` ${a}`),s.textContent!==t&&(s.textContent=t)},w=(e,t)=>`${e} ${t}${e===1?"":"s"}`,V=(e,t)=>{let a=t.filter(({severity:i})=>i==="error").length,s=t.length-a;e.trim()===""?l("count","Nothing to check yet."):a>0?l("count",[w(a,"error"),s>0?w(s,"warning"):""].filter(Boolean).join(", "),"error"):I(t).length>0?l("count",`No errors, and ${w(s,"warning")}: it can be measured with, but not shown yet.`,"warning"):s>0?l("count",w(s,"warning"),"warning"):l("count","Nothing wrong and nothing missing.","good"),u.mark(t),n("problems").replaceChildren(...t.map(ge))},ge=({severity:e,line:t,column:a,path:s,message:i})=>{let o=v("button",{type:"button"},[v("span",{className:`severity ${e}`},[e]),v("span",{className:"message"},[i]),v("span",{className:"place"},[[t?`${t}:${a}`:"",s].filter(Boolean).join(" ")])]);return o.addEventListener("click",()=>u.select(t||1,a||1)),v("li",{},[o])},v=(e,t,a)=>{let s=Object.assign(document.createElement(e),t);return s.append(...a),s},W={text:"",id:""},_=(e,t)=>{if(n("trial").hidden=n("embed").hidden=e===void 0,e===void 0||!t)return n("stage").replaceChildren();let a=B(e);W={text:e,id:a.id},n("kind").textContent=pe(a,t);let s=document.createElement("role-fit-quiz");s.setAttribute("share","off"),a.language&&(s.lang=a.language),s.append(v("script",{type:"application/json"},[e])),n("stage").replaceChildren(s),n("download").textContent=`Download ${a.id}.json`;for(let[i,o]of[["beside",G(a.id)],["whole",K(e)],["frame",z(a.id,a.title)]])n(i).value=o;l("said","")},ue=new Intl.NumberFormat("en",{style:"percent"}),pe=(e,{pairs:t})=>{let a=e.traits?` on ${w(e.traits.length,"trait")}`:"",s=`${w(P(e).size,"question")}${a}, ${w(e.roles.length,"role")}.`,[i]=[...t].sort((h,p)=>h.accuracy-p.accuracy);if(!i)return s;let[o,r]=i.roles.map(h=>e.roles.find(({id:p})=>p===h)?.name??h),m=e.roles.length===2?"Somebody who knew a person’s traits exactly":`${o} and ${r} are nearest to each other: somebody who knew a person’s traits exactly`;return`${s} ${m} would tell ${e.roles.length===2?`${o} from ${r}`:"them apart"} ${ue.format(i.accuracy)} of the time, and no quiz can do better.`};n("download").addEventListener("click",()=>{let e=URL.createObjectURL(new Blob([W.text],{type:"application/json"}));v("a",{href:e,download:`${W.id}.json`},[]).click(),setTimeout(()=>URL.revokeObjectURL(e),1e4)});for(let e of document.querySelectorAll("[data-copy]"))e.addEventListener("click",async()=>{let t=n(e.dataset.copy??"");l("said","");try{await navigator.clipboard.writeText(t.value),l("said","Copied.")}catch{t.focus(),t.select(),l("said","The browser did not allow it. The lines are selected: copy them from there.")}});var S="",X=(e,t)=>{let a=e.split(`
`,b+1).length;return l("remark",a>b?`${t} has more than ${b.toLocaleString("en")} lines. Check it with the tool: rolefit check QUIZ`:""),a>b},y=(e,t="It")=>{X(e,t)||(u.text.trim()!==""&&u.text!==e&&(S=u.text),n("back").hidden=S===""||S===e,u.text=e,L())},Z=async e=>{if(e){if(e.size>le)return l("remark",`${e.name} is larger than 4 MiB, which is more than a quiz may have.`);try{y(new TextDecoder("utf-8",{fatal:!0}).decode(await e.arrayBuffer()),e.name)}catch(t){l("remark",t instanceof TypeError?`${e.name} is not UTF-8 text. Save it as UTF-8: in Notepad choose the encoding under Save as, in PowerShell write -Encoding utf8.`:`${e.name} cannot be read.`)}}};n("text").addEventListener("paste",e=>{X(e.clipboardData?.getData("text/plain")??"","What was pasted")&&e.preventDefault()});n("plain").addEventListener("click",()=>y(D));n("template").addEventListener("click",()=>y(q));n("example").addEventListener("click",()=>y(R));n("back").addEventListener("click",()=>y(S));n("file").addEventListener("change",({target:e})=>{let t=e;Z(t.files?.[0]),t.value=""});addEventListener("dragover",e=>{e.dataTransfer?.types.includes("Files")&&(e.preventDefault(),document.body.classList.add("over"))});addEventListener("dragleave",({relatedTarget:e})=>{e||document.body.classList.remove("over")});addEventListener("drop",e=>{document.body.classList.remove("over"),e.dataTransfer?.files.length&&(e.preventDefault(),Z(e.dataTransfer.files[0]))});u.onInput=L;u.text===""&&(u.text=N());L();})();
